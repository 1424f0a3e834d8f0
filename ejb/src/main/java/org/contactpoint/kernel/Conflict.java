package org.contactpoint.kernel;

/** Thrown when somebody else changed the thing in the meantime: look again, then decide. */
public class Conflict extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public Conflict(String message) {
    super(message);
  }
}
