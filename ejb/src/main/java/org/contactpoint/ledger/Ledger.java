package org.contactpoint.ledger;

import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ChildId;

/** Writes what was done, tried and refused. Insert only. */
public interface Ledger {

  /** What came of an operation. */
  enum Outcome {
    DONE,
    SHOWN,
    NONE,
    TOO_MANY,
    REFUSED,
    INVALID,
    FAILED,
    ATTEMPT
  }

  /**
   * What is to be written.
   *
   * @param entryId 16 random bytes made by the caller, so that a retry is recognised
   * @param accountId who, or null when not signed in or system
   * @param organisationId on whose behalf, or null
   * @param sessionId the sign-in session, or null
   * @param onBehalfOf the account for whom it was done (mediated), or null
   * @param operation the operation of the catalogue
   * @param outcome what came of it
   * @param reason code of the reason, or null
   * @param text the short text given with it, or null; sealed
   * @param detail what was asked, such as search criteria; sealed; or null
   * @param subjects every child whose name was shown or whose record was touched
   */
  record Entry(
      byte[] entryId,
      Long accountId,
      Long organisationId,
      Long sessionId,
      Long onBehalfOf,
      Operation operation,
      Outcome outcome,
      String reason,
      String text,
      String detail,
      List<ChildId> subjects) {}

  /**
   * Writes in a transaction of its own, durable before it returns: for looks and refusals.
   *
   * @throws org.contactpoint.kernel.Unavailable when it cannot be written; nothing may be shown
   *     then
   */
  void record(Entry entry);

  /** Writes within the caller's transaction: a change and its entry stand or fall together. */
  void recordWithChange(Entry entry);
}
