package org.contactpoint.involvement.contact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Duty;
import org.contactpoint.vault.Seals;

/**
 * A duty of a request to get in touch, as stored.
 *
 * @param id surrogate
 * @param owner who owes it
 * @param dueAt when it is passed on
 * @param status where it stands
 * @param stage 0 with whom was asked, 1 with the team or organisation as well, 2 with the
 *     management team too
 * @param sealed of whom it is, and in which part
 */
public record ContactDuty(
    long id, Owner owner, Instant dueAt, Duty.Status status, int stage, Seals.Sealed sealed) {

  /**
   * Who owes it: any of them.
   *
   * @param account practitioner, or null
   * @param team or null
   * @param organisation or null
   * @param authority GSS code of a management team's authority, or null
   */
  public record Owner(Long account, Long team, Long organisation, String authority) {

    /** Whether a caller is one of them. */
    boolean is(Caller caller) {
      return account != null && account == caller.accountId()
          || team != null && team.equals(caller.teamId())
          || organisation != null && organisation == caller.organisationId()
          || authority != null
              && caller.role() == Role.MANAGEMENT_TEAM
              && authority.equals(caller.authority());
    }
  }

  /** What a duty is about. */
  public record About(ChildId child, long part) {

    Seals.Sealed sealed(Seals seals, long duty) {
      String text = child.value() + " " + part;
      return seals.seal(
          Seals.Purpose.DUTY, context(duty), text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** How often it was passed on: to the team, to the management team. */
  public int passedOn() {
    return status == Duty.Status.ESCALATED ? stage : 0;
  }

  /** Whether nothing has come of it yet. */
  public boolean open() {
    return status == Duty.Status.OPEN || status == Duty.Status.ESCALATED;
  }

  /** Of whom it is. */
  public About about(Seals seals) {
    byte[] text = seals.open(Seals.Purpose.DUTY, context(id), sealed);
    String[] words = new String(text, StandardCharsets.US_ASCII).split(" ");
    return new About(new ChildId(Long.parseLong(words[0])), Long.parseLong(words[1]));
  }

  private static String context(long duty) {
    return "contact " + duty;
  }
}
