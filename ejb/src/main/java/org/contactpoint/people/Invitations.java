package org.contactpoint.people;

import java.time.Instant;

/**
 * Tickets by which new users choose their first password and make their first key; see {@link
 * JoinStep}. For {@code people.joining}, which judges who may issue one: checks no rights.
 */
public interface Invitations {

  /**
   * Makes a ticket, within the caller's transaction.
   *
   * @param issuer who issues it
   */
  Ticket issue(long accountId, long issuer);

  /**
   * A ticket.
   *
   * @param words the secret, in groups to be read out; kept nowhere, shown once
   * @param until when it ends
   */
  record Ticket(String words, Instant until) {

    @Override
    public String toString() {
      return "ticket";
    }
  }
}
