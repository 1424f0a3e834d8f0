package org.contactpoint.people;

import org.contactpoint.kernel.Refused;

/** Thrown when an account has seen as many different children in one day as it may. */
public class QuotaReached extends Refused {

  private static final long serialVersionUID = 1L;

  public QuotaReached(String whomToCall) {
    super(
        "You have reached the number of different children that one person may look at in a day."
            + " If your work needs more today, call "
            + whomToCall
            + ".");
  }
}
