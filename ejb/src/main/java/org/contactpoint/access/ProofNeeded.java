package org.contactpoint.access;

import org.contactpoint.kernel.Refused;

/** Thrown when an operation needs the second factor once more, because the last was long ago. */
public class ProofNeeded extends Refused {

  private static final long serialVersionUID = 1L;

  public ProofNeeded() {
    super("Show once more that it is you, with your security key or a code. Then do it again.");
  }
}
