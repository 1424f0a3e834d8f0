package org.contactpoint.involvement.contact;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a request to get in touch, and an answer to it, acceptable. */
final class ContactRules {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  private ContactRules() {}

  static void check(Contacts.Ask form) {
    List<Problem> problems = new ArrayList<>();
    if (TypedLine.of(form.worker()).isEmpty()) {
      problems.add(new Problem("worker", "Choose whom to ask."));
    }
    if (form.urgency() == null) {
      problems.add(new Problem("urgency", "Choose by when you need to hear."));
    }
    if (!TypedLine.fits(TypedLine.of(form.text()), SHORTEST, LONGEST)) {
      problems.add(
          new Problem(
              "text",
              "Say in 3 to 200 letters and figures, on one line, what it is about. Leave out what"
                  + " belongs in the case file."));
    }
    refuse(problems);
  }

  static void check(Contacts.Settle form) {
    List<Problem> problems = new ArrayList<>();
    if (form.outcome() == null || form.outcome() == Outcome.WITHDRAWN) {
      problems.add(new Problem("outcome", "Choose what came of it."));
    }
    boolean needed = form.outcome() != null && form.outcome().needsWhy();
    if (!TypedLine.fits(TypedLine.of(form.why()), needed ? SHORTEST : 0, LONGEST)) {
      problems.add(
          new Problem(
              "why",
              needed
                  ? "Say whom to ask, or why not, in 3 to 200 letters and figures on one line."
                  : "Use at most 200 letters and figures, on one line."));
    }
    refuse(problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
