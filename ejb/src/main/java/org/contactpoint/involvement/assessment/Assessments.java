package org.contactpoint.involvement.assessment;

import java.time.LocalDate;

/**
 * Says that an assessment of a child's needs was done and whom to ask about it (F015). Every method
 * is guarded and recorded.
 */
public interface Assessments {

  /** Who answers for an assessment. */
  enum Holder {
    ME,
    TEAM
  }

  /**
   * Records it for the child of an open look. Saying it twice with one key has one effect.
   *
   * @param look the opaque id of the caller's open look at the record
   * @param doneOn when it was finished; not in the future, not before the child's birth
   * @param holder whether the caller is asked about it, or the caller's team or organisation
   * @param idempotencyKey 16 bytes in base64url made by the form
   * @throws org.contactpoint.kernel.InvalidInput for a bad date or no holder
   * @throws org.contactpoint.kernel.Conflict when the caller does not work with the child, or the
   *     caller's team has recorded one already
   */
  void record(String look, LocalDate doneOn, Holder holder, String idempotencyKey);

  /**
   * Takes back what the caller's team recorded; leaves only the entry.
   *
   * @param look the opaque id of the caller's open look at the record
   * @throws org.contactpoint.kernel.Conflict when the caller does not work with the child
   * @throws org.contactpoint.kernel.NotFound when the team has recorded none
   */
  void takeBack(String look);
}
