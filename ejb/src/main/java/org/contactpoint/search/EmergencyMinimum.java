package org.contactpoint.search;

import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What is happening has to be said before anything is looked up in an emergency. */
final class EmergencyMinimum {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  private EmergencyMinimum() {}

  static String said(EmergencyForm form) {
    return TypedLine.of(form.said());
  }

  /** What is wrong with it, or null. */
  static Problem unsaid(EmergencyForm form) {
    return TypedLine.fits(said(form), SHORTEST, LONGEST)
        ? null
        : new Problem(
            "said",
            "Say in a few words what is happening: 3 to 200 letters and figures, on one line.");
  }
}
