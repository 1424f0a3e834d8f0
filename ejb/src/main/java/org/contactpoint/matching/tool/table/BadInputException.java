package org.contactpoint.matching.tool.table;

/**
 * What the user gave cannot be used. The message is for the person at the keyboard, says what to
 * do, and holds no value of any row.
 */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what to tell the user. */
  public BadInputException(String message) {
    super(message);
  }
}
