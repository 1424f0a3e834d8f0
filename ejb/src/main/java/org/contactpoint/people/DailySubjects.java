package org.contactpoint.people;

import java.util.Collection;
import org.contactpoint.kernel.ChildId;

/**
 * How many different children an account has seen today, local date. Kept as keyed hashes per
 * account and day, so that two days or two accounts cannot be joined. Within the caller's
 * transaction.
 */
public interface DailySubjects {

  /** What is counted; the limits are {@code contactpoint.quota.opened} and {@code .listed}. */
  enum Kind {
    OPENED,
    LISTED
  }

  /**
   * Counts children for the signed-in caller.
   *
   * @return how many different ones there have been today, these included
   * @throws QuotaReached when that is more than the limit; nothing may be shown then
   */
  int count(Kind kind, Collection<ChildId> children);
}
