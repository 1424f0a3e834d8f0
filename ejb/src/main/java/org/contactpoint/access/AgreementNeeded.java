package org.contactpoint.access;

import org.contactpoint.kernel.Refused;

/** Thrown while somebody has yet to sign the agreement or to confirm the training. */
public class AgreementNeeded extends Refused {

  private static final long serialVersionUID = 1L;

  public AgreementNeeded() {
    super("Read and sign the agreement first. Then everything else opens.");
  }
}
