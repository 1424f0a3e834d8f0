package org.contactpoint.people;

import java.time.Instant;

/**
 * A ticket that was just made.
 *
 * @param words the secret, in groups to be read out; kept nowhere, shown once
 * @param until when it ends
 */
public record Ticket(String words, Instant until) {

  @Override
  public String toString() {
    return "ticket";
  }
}
