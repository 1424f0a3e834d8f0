package org.contactpoint.people.staff;

import java.time.Instant;
import java.util.List;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.TicketPurpose;

/**
 * Tickets for those who keep staff themselves: management teams and the national team. One alone
 * could become the other with such a ticket, so it takes two: one asks, another within whose reach
 * the account is releases it, and only then the first is shown it. All of it is told to the person
 * by notices, and is in the account's history.
 *
 * <p>All throw {@code NotFound} outside one's reach, {@code Refused} for an own account, {@code
 * InvalidInput} for what cannot be read, {@code Conflict} when the state is not the one for it, for
 * example because somebody else was faster.
 */
public interface TicketReleases {

  /**
   * Asks for a ticket: for a key, or for joining when the person has not joined yet. What was asked
   * for this account before ends.
   *
   * @param order the account and the reason; the text says how identity was proved
   */
  void ask(StaffKeeping.Order order);

  /** What waits or is released within one's reach, the oldest first. */
  List<Ask> open();

  /** One of them, or one that has come to its end. */
  Ask view(String ask);

  /**
   * Releases a ticket that somebody else asked for.
   *
   * @param order what was asked, and the reason; the text says how identity was proved
   * @throws org.contactpoint.kernel.Refused for who asked, and where one of the two has lately let
   *     the other in
   */
  void release(StaffKeeping.Order order);

  /** Refuses a ticket, or takes back what one has asked for. */
  void refuse(StaffKeeping.Order order);

  /**
   * Issues the ticket that was released, to who asked for it, once.
   *
   * @param key idempotency key of the form
   */
  Ticket show(String ask, String key);

  /** How far it is. */
  enum State {
    WAITING,
    RELEASED,
    REFUSED,
    SHOWN,
    /** Another was asked for, or its time is over. */
    ENDED
  }

  /**
   * A ticket that was asked for.
   *
   * @param ask opaque handle
   * @param person whose account it is
   * @param reason in words
   * @param by name of who asked
   * @param until when it ends if nothing is done
   * @param mine whether the caller asked for it
   */
  record Ask(
      String ask,
      Staff.Row person,
      TicketPurpose purpose,
      State state,
      String reason,
      String by,
      Instant at,
      Instant until,
      boolean mine) {}
}
