package org.contactpoint.people;

import java.util.Optional;

/**
 * The second step of signing in with a security key. As with codes, only this step decides about
 * both factors, every failure has the same answer and does the same work, and whoever asks for the
 * question learns nothing: user names that do not exist, and accounts without a key, are asked for
 * keys that look like any.
 */
public interface KeyStep {

  /**
   * Puts the question for the browser.
   *
   * @return as the browser's own interface takes it; empty when the sign-in has to start again
   */
  Optional<String> ask(String pendingSecret);

  /** Decides, by the answer of the key as the browser sent it. */
  SignIn.Answer answer(String pendingSecret, String answer, SignIn.Origin origin);
}
