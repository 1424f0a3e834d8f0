package org.contactpoint.people;

import java.util.function.Supplier;
import org.contactpoint.access.Operation;

/**
 * One effect for a form that is sent twice. The key and its outcome stand or fall with the caller's
 * transaction; a second sending waits for the first and gets its outcome.
 */
public interface Idempotency {

  /**
   * Does the work, or returns the outcome that the signed-in caller's key had before.
   *
   * @param key 16 bytes in base64url, made by the form
   * @param operation what is done; a key serves one operation only
   * @param work gives the outcome, at most 64 bytes of UTF-8, such as an opaque reference
   * @throws org.contactpoint.kernel.InvalidInput when the key is not 16 bytes
   * @throws org.contactpoint.kernel.Conflict when the key was used for another operation
   */
  String once(String key, Operation operation, Supplier<String> work);
}
