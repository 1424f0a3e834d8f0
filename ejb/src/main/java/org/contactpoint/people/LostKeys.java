package org.contactpoint.people;

import java.time.Instant;

/**
 * What follows when somebody has lost the security keys, within the caller's transaction. For
 * {@code people.staff}, which judges who may ask for it and on what evidence: checks no rights.
 */
public interface LostKeys {

  /**
   * Ends every key and every session of an account, and every ticket that was out for it, and makes
   * a ticket for one new key.
   *
   * @param issuer who issues it
   */
  Ticket replace(long accountId, long issuer);

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
