package org.contactpoint.people.quota;

import java.time.Instant;
import org.contactpoint.access.Caller;

/**
 * Whose quota.
 *
 * @param caller the account
 * @param provedAt when that person last proved who it is, or null
 * @param spoken whether the person is on the telephone and somebody else looks up
 */
public record OnBehalf(Caller caller, Instant provedAt, boolean spoken) {

  /** Somebody on the telephone, who proved who it is by call-back and phrase. */
  public static OnBehalf of(Caller caller, Instant verifiedAt) {
    return new OnBehalf(caller, verifiedAt, true);
  }
}
