package org.contactpoint.kernel;

/**
 * Thrown for what this caller may not do and is told so in words, because its existence is no
 * secret to the caller: a quota that is used up, one's own account. The ledger has it as refused.
 */
public class Refused extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }
}
