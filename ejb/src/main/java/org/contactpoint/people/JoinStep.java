package org.contactpoint.people;

import java.util.Optional;

/**
 * How a new user comes in for the first time: with the user name and the ticket of the invitation
 * the person chooses a password; then makes a security key by the same ticket ({@link TicketStep}),
 * or sets up a code generator where codes are taken. Neither lets anybody in: the next sign-in
 * does.
 */
public interface JoinStep {

  /**
   * Chooses the first password, once. Whatever is wrong with name or ticket, the answer is the
   * same.
   *
   * @throws org.contactpoint.kernel.InvalidInput for a password that is too weak or not the same
   *     twice; nothing has been judged then
   */
  Chosen choose(String username, String ticket, Password password, SignIn.Origin origin);

  /**
   * A secret for a code generator; the same each time until it is confirmed.
   *
   * @return empty unless a good ticket has been shown, codes are taken here, and the account never
   *     had a second factor
   */
  Optional<String> inviteCode(String pendingSecret);

  /**
   * Confirms the code generator by its first code, and uses the ticket up.
   *
   * @throws org.contactpoint.kernel.InvalidInput when the code is not right
   * @throws org.contactpoint.kernel.NotFound when there is nothing to confirm
   */
  void makeCode(String pendingSecret, String code);

  /** A new password, typed twice. */
  record Password(String fresh, String again) {

    @Override
    public String toString() {
      return "password";
    }
  }

  /**
   * What came of it.
   *
   * @param pendingSecret secret of a pending sign-in with which the ticket has been shown, or null
   * @param message for the person at the screen, or null
   */
  record Chosen(String pendingSecret, String message) {

    @Override
    public String toString() {
      return "chosen";
    }
  }
}
