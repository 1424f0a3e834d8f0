package org.contactpoint.kernel;

import jakarta.ejb.ApplicationException;

/**
 * Root of everything that the product refuses or cannot do on purpose. Not a programming error: the
 * transaction is rolled back and the screen says what to do. Messages are written for the person at
 * the screen and never hold a name, an address, a birth date or a secret.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class ContactPointException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected ContactPointException(String message) {
    super(message);
  }

  protected ContactPointException(String message, Throwable cause) {
    super(message, cause);
  }
}
