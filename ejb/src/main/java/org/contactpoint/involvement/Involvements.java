package org.contactpoint.involvement;

import java.time.LocalDate;
import java.util.List;

/** Says who works with a child (F012, F014 in first form). Every method is guarded and recorded. */
public interface Involvements {

  /**
   * Records that the caller works with the child of an open look. Saying it twice with one key has
   * one effect.
   *
   * @param look the opaque id of the caller's open look at the record
   * @param since first day; not in the future, not before the child's birth
   * @param service one of the caller's sector's services
   * @param lead whether the caller is the lead professional
   * @param idempotencyKey 16 bytes in base64url made by the form
   * @return the opaque reference of the involvement
   * @throws org.contactpoint.kernel.InvalidInput for a bad date or service
   * @throws org.contactpoint.kernel.Conflict when the caller is recorded already, or another lead
   *     professional is
   */
  String begin(
      String look,
      InvolvementFact.Service service,
      LocalDate since,
      boolean lead,
      String idempotencyKey);

  /**
   * Says that the caller's team works with the child: any member of it confirms and ends it, and it
   * stays when one of them leaves. A team leads for no child.
   *
   * @param look the opaque id of the caller's open look at the record
   * @param service one of the caller's sector's services
   * @param since first day; not in the future, not before the child's birth
   * @param idempotencyKey 16 bytes in base64url made by the form
   * @return the opaque reference of the involvement, for this caller
   * @throws org.contactpoint.kernel.InvalidInput for a bad date or service
   * @throws org.contactpoint.kernel.Conflict when the team is recorded already, or there is none
   */
  String beginForTeam(
      String look, InvolvementFact.Service service, LocalDate since, String idempotencyKey);

  /**
   * Says that an involvement of the caller, or of the caller's team, still goes on; moves its
   * expiry a year ahead.
   */
  void renew(String reference);

  /**
   * Says that the caller leads from now on, or leads no more; the involvement goes on.
   *
   * @throws org.contactpoint.kernel.Conflict when another lead professional is recorded
   */
  void lead(String reference, boolean leads);

  /**
   * Ends an involvement of the caller, or of the caller's team, on a day not in the future and not
   * before its start.
   */
  void end(String reference, LocalDate on);

  /**
   * Takes back what the caller recorded by mistake less than an hour ago; leaves only the entry.
   */
  void undo(String reference);

  /** The services that the caller's sector may record. */
  List<Choice> choices();

  /**
   * A service that may be chosen.
   *
   * @param label what it is called today
   */
  record Choice(InvolvementFact.Service service, String label) {}
}
