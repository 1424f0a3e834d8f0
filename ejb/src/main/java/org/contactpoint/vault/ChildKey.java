package org.contactpoint.vault;

import javax.crypto.SecretKey;
import org.contactpoint.kernel.ChildId;

/**
 * An unwrapped key of one child, for the length of one request.
 *
 * @param child whose it is
 * @param key AES-256
 */
public record ChildKey(ChildId child, SecretKey key) {

  @Override
  public String toString() {
    return "a child's key";
  }
}
