package org.contactpoint.people;

import java.util.Optional;

/**
 * Making a security key before one is signed in: who has the password, and a ticket from somebody
 * who has made sure of who it is. It lets nobody in: the key that was made does, in the next step.
 */
public interface TicketStep {

  /** Shows a ticket; whatever is wrong, the answer is the same. */
  SignIn.Answer show(String pendingSecret, String ticket, SignIn.Origin origin);

  /** Invites the browser to make a key; empty unless a good ticket has been shown. */
  Optional<String> invite(String pendingSecret);

  /**
   * Adds the key that was made, and uses the ticket up.
   *
   * @param name what the person calls the key
   * @param answer what the browser sent
   * @throws org.contactpoint.kernel.InvalidInput when it has no name or is not taken
   * @throws org.contactpoint.kernel.NotFound when no good ticket has been shown
   */
  void make(String pendingSecret, String name, String answer);
}
