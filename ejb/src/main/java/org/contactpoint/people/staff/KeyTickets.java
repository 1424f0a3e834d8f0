package org.contactpoint.people.staff;

import java.time.Instant;

/**
 * What a management team does for somebody within its reach who has lost a security key, or needs a
 * first one: makes sure anew who it is, as it did when the account was made, and issues a ticket.
 */
public interface KeyTickets {

  /**
   * Ends all keys and sessions of the account and issues a ticket for one new key.
   *
   * @param order the reason; its text says how identity was proved, and where that is filed
   * @throws org.contactpoint.kernel.NotFound outside one's reach
   * @throws org.contactpoint.kernel.Refused for an own account
   * @throws org.contactpoint.kernel.InvalidInput when the order cannot be read
   * @throws org.contactpoint.kernel.Conflict for a closed account, and when the form is sent twice:
   *     a ticket is shown once
   */
  Ticket issue(StaffKeeping.Order order);

  /**
   * A ticket.
   *
   * @param words to be handed or read out to the person
   * @param until when it ends
   */
  record Ticket(String words, Instant until) {

    @Override
    public String toString() {
      return "ticket";
    }
  }
}
