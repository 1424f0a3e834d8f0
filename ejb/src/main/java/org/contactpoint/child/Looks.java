package org.contactpoint.child;

import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.ChildId;

/**
 * Open looks: that one caller, in one session, has opened one record for one reason. Which record
 * and why is sealed. A look ends with the session, and after twelve hours at the latest.
 */
public interface Looks {

  /**
   * An open look.
   *
   * @param id the opaque id, 16 bytes in base64url
   * @param child whose record
   * @param reason why it was opened
   * @param openedAt when
   */
  record Look(String id, ChildId child, Reason reason, Instant openedAt) {}

  /** Opens a look for the caller. */
  Look open(Caller caller, ChildId child, Reason reason);

  /** The caller's open look by its opaque id; empty when absent, expired or another's. */
  Optional<Look> find(Caller caller, String id);

  /** Ends one of the caller's looks before its time; one that is over already stays so. */
  void close(Caller caller, String id);
}
