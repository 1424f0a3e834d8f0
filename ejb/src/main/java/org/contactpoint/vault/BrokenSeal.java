package org.contactpoint.vault;

import org.contactpoint.kernel.ContactPointException;

/** Thrown when sealed bytes do not open: moved, altered, or sealed under a key that is gone. */
public class BrokenSeal extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public BrokenSeal(String what, Throwable cause) {
    super(what, cause);
  }
}
