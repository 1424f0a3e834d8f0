package org.contactpoint.people;

import java.time.Instant;

/**
 * Sign-in in two steps. The first always leads on to the second; only the second decides. Every
 * failure has the same answer and does the same work until all factors are right; who then may not
 * in is told why and whom to call.
 */
public interface SignIn {

  /**
   * First step.
   *
   * @return the secret of the pending sign-in, whatever is true; good for ten minutes, five codes
   */
  String password(String username, String password, Origin origin);

  /**
   * Second step by code: decides about both factors, throttling and standing. The session is {@link
   * org.contactpoint.access.Strength#LIMITED limited}; with a security key ({@link KeyStep}) it is
   * not.
   */
  Answer code(String pendingSecret, String code, Origin origin);

  /**
   * Second step by code and PIN, of who has set one or where codes are good only together with one;
   * else as {@link #code(String, String, Origin)}, which is this without a PIN.
   *
   * @param pin as typed; null or empty for none
   */
  Answer code(String pendingSecret, String code, String pin, Origin origin);

  /** Ends the caller's session. */
  void signOut();

  /** Says that the caller is still there; gives the time at which the session ends if idle. */
  Instant keepAlive();

  /**
   * Where a sign-in comes from.
   *
   * @param network the peer's address as the server sees it
   * @param device the device cookie, or null; proves a former successful sign-in from this browser
   * @param browser kind of browser and system, at most 40 letters, or null; for the person to read
   */
  record Origin(String network, String device, String browser) {

    /** From a browser of which nothing is known. */
    public Origin(String network, String device) {
      this(network, device, null);
    }

    @Override
    public String toString() {
      return "origin";
    }
  }

  /** What the second step decided. */
  enum Result {
    SIGNED_IN,
    WRONG,
    START_AGAIN,
    /** A ticket was good: now a key can be made. */
    MAKE_KEY,
    NOT_ALLOWED
  }

  /**
   * The answer of the second step.
   *
   * @param message for the person at the screen, or null
   * @param sessionSecret secret of the session, only when signed in
   * @param device the new device cookie, only when signed in
   * @param endedAnother whether an open session elsewhere was ended by this one
   * @param news whether something happened to the account's ways of signing in that has not been
   *     read yet
   * @param unsent whether something is kept that was being sent when a session ended, see {@link
   *     Interrupted}
   */
  record Answer(
      Result result,
      String message,
      String sessionSecret,
      String device,
      boolean endedAnother,
      boolean news,
      boolean unsent) {

    @Override
    public String toString() {
      return "answer " + result;
    }
  }
}
