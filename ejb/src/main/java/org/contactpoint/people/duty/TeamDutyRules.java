package org.contactpoint.people.duty;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes the duty profile of a team acceptable. */
final class TeamDutyRules {

  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{4,28}[0-9]";
  private static final int LONGEST_HOURS = 80;

  private TeamDutyRules() {}

  /**
   * Judges what was typed.
   *
   * @throws InvalidInput with every field that is not as it should be
   */
  static void check(TeamDuties.Form form) {
    List<Problem> problems = new ArrayList<>();
    telephone(problems, form.telephone(), "telephone", "Give the telephone");
    if (!TypedLine.fits(TypedLine.of(form.hours()), 0, LONGEST_HOURS)) {
      problems.add(
          new Problem(
              "hours",
              "Say when the team can be reached in at most 80 letters and figures, on one line."));
    }
    telephone(problems, form.outOfHours(), "outOfHours", "Give the telephone at night");
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** A text as it is kept: null when nothing was typed. */
  static String kept(String typed) {
    String text = TypedLine.of(typed);
    return text.isEmpty() ? null : text;
  }

  private static void telephone(List<Problem> problems, String typed, String field, String what) {
    String number = TypedLine.of(typed);
    if (!number.isEmpty() && !number.matches(TELEPHONE)) {
      problems.add(
          new Problem(field, what + " as a number of 6 to 30 figures, or leave this empty."));
    }
  }
}
