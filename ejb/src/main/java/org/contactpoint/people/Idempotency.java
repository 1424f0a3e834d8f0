package org.contactpoint.people;

import java.util.function.Supplier;
import org.contactpoint.access.Operation;

/**
 * Makes a post that is sent twice have one effect: the first use of a key runs the work and keeps its
 * outcome, a second one gives that outcome back. Within the caller's transaction; the unique key
 * decides a race, and the loser waits for the winner.
 */
public interface Idempotency {

  /**
   * Runs {@code work} once per account and key.
   *
   * @param key 16 bytes in base64url, made by the form
   * @param work gives the outcome, at most 60 characters of ASCII
   * @return the outcome, of now or of the first time
   * @throws org.contactpoint.kernel.InvalidInput when the key has not the form of one
   */
  String once(long accountId, Operation operation, String key, Supplier<String> work);
}
