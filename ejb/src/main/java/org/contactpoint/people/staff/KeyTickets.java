package org.contactpoint.people.staff;

import org.contactpoint.people.Ticket;

/**
 * What a management team does for somebody within its reach who cannot come in: makes sure anew who
 * it is, as it did when the account was made, and issues a ticket. Which one depends on whether the
 * person has joined: who has a password gets a ticket for a key, who has none an invitation.
 *
 * <p>Both throw {@code NotFound} outside one's reach, {@code Refused} for an own account and for
 * one whose tickets take two people ({@link TicketReleases}), {@code InvalidInput} when the order
 * cannot be read, {@code Conflict} for a closed account, for one that needs the other ticket, and
 * when the form is sent twice: a ticket is shown once.
 */
public interface KeyTickets {

  /**
   * Ends all keys and sessions of the account and issues a ticket for one new key.
   *
   * @param order the reason; its text says how identity was proved, and where that is filed
   */
  Ticket issue(StaffKeeping.Order order);

  /**
   * Issues an invitation anew for somebody who has not used the one before.
   *
   * @param order the reason; its text says how identity was proved, and where that is filed
   */
  Ticket invite(StaffKeeping.Order order);
}
