package org.contactpoint.launcher;

/**
 * The launcher cannot go on, and its message is the one line that says why and what to do. Shown
 * without a stack trace; exit code 1.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String line) {
    super(line);
  }

  public Refusal(String line, Throwable cause) {
    super(line, cause);
  }
}
