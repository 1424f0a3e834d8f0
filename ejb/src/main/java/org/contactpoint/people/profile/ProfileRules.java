package org.contactpoint.people.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a profile acceptable. */
final class ProfileRules {

  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{4,28}[0-9]";
  private static final int LONGEST_HOURS = 80;
  private static final int MONTHS_AHEAD = 12;

  private ProfileRules() {}

  /**
   * Judges what was typed.
   *
   * @param covers whether the cover is nobody or one of those who may
   * @throws InvalidInput with every field that is not as it should be
   */
  static void check(OwnProfile.Form form, boolean covers, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (!text(form.telephone()).matches(TELEPHONE)) {
      problems.add(
          new Problem(
              "telephone", "Give your work telephone number: 6 to 30 figures, blanks are fine."));
    }
    String hours = text(form.hours());
    if (!TypedLine.fits(hours, 0, LONGEST_HOURS)) {
      problems.add(
          new Problem(
              "hours", "Say when you work in at most 80 letters and figures, on one line."));
    }
    absence(problems, form, today);
    if (!covers) {
      problems.add(
          new Problem("cover", "This person cannot cover any more. Choose somebody of the list."));
    } else if (!text(form.cover()).isEmpty() && form.awayUntil() == null) {
      problems.add(new Problem("until", "Say until when you are away, or choose nobody as cover."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void absence(List<Problem> problems, OwnProfile.Form form, LocalDate today) {
    LocalDate from = form.awayFrom();
    LocalDate until = form.awayUntil();
    if (from == null && until != null) {
      problems.add(new Problem("from", "Say from when you are away."));
    }
    if (from != null && until == null) {
      problems.add(new Problem("until", "Say until when you are away."));
    }
    if (until != null && (until.isBefore(today) || until.isAfter(today.plusMonths(MONTHS_AHEAD)))) {
      problems.add(
          new Problem("until", "Give a last day away from today on, at most a year ahead."));
    } else if (from != null && until != null && from.isAfter(until)) {
      problems.add(
          new Problem("from", "The first day away is after the last. Change one of them."));
    }
  }

  static String text(String typed) {
    return TypedLine.of(typed);
  }
}
