package org.contactpoint.kernel;

/**
 * Thrown when a part that every answer depends on (ledger, key store, database) does not work:
 * nothing is shown and nothing is changed.
 */
public class Unavailable extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public Unavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
