package org.contactpoint.vault;

import org.contactpoint.kernel.Unavailable;

/**
 * Thrown by every operation of the vault while the key store is missing, does not open, or does not
 * belong to the database. The message is one line that says which, for the operator's log and the
 * health check; it holds no path and no secret.
 */
public class KeyStoreUnusable extends Unavailable {

  private static final long serialVersionUID = 1L;

  public KeyStoreUnusable(String reason, Throwable cause) {
    super(reason, cause);
  }

  public KeyStoreUnusable(String reason) {
    this(reason, null);
  }
}
