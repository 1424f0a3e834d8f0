package org.contactpoint.people;

import java.util.Optional;

/**
 * Proving the second factor once more within a session, before something that matters much. It
 * makes a session fresh, never stronger: who signed in with a key proves it with a key.
 */
public interface OwnProof {

  /** The question for the browser's security key; empty when the caller has none. */
  Optional<String> ask();

  /** Proves by the answer of a key; false when it is not right, or after too many that were not. */
  boolean key(String answer);

  /**
   * Proves by a code, where the session was signed in with one; false likewise.
   *
   * @param pin the PIN that goes with codes, as at signing in; who has none set types nothing
   */
  boolean code(String code, String pin);
}
