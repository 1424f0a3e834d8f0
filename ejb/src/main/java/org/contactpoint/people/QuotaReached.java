package org.contactpoint.people;

import org.contactpoint.kernel.ContactPointException;

/** Thrown when somebody has looked at more different children today than the role may. */
public class QuotaReached extends ContactPointException {

  private static final long serialVersionUID = 1L;

  public QuotaReached() {
    super(
        "You have looked at as many different children today as your role allows."
            + " If your work needs more, ask your authority's management team.");
  }
}
