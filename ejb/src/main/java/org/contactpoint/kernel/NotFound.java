package org.contactpoint.kernel;

/**
 * Thrown for what is absent and, in the same words, for what this caller may not know of: the two
 * must never be told apart (architecture, the way of one request).
 */
public class NotFound extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("There is nothing here that you may see.");
  }
}
