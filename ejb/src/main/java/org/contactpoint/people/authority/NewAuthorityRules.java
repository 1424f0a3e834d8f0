package org.contactpoint.people.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a new authority acceptable. The first three characters of a code say what it is. */
final class NewAuthorityRules {

  private static final Map<String, String> KINDS =
      Map.of(
          "E06", "Unitary authority",
          "E07", "District",
          "E08", "Metropolitan district",
          "E09", "London borough",
          "E10", "County");

  private static final String FIGURES = "[0-9]{6}";
  private static final int PREFIX = 3;
  private static final int YEARS_AHEAD = 2;

  private NewAuthorityRules() {}

  /** The code without blanks, in capitals. */
  static String code(NewAuthorities.Form form) {
    return TypedLine.of(form.code()).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  static String name(NewAuthorities.Form form) {
    return TypedLine.of(form.name());
  }

  /** What an authority of this code is. */
  static String kind(String code) {
    return KINDS.get(code.substring(0, PREFIX));
  }

  /**
   * Judges what was typed.
   *
   * @param taken whether there is an authority of this code
   * @param twin whether another of this name stands on the day
   * @throws InvalidInput with every field that is not as it should be
   */
  static void check(
      NewAuthorities.Form form,
      List<String> regions,
      boolean taken,
      boolean twin,
      LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    String code = code(form);
    boolean formed =
        code.length() > PREFIX
            && KINDS.containsKey(code.substring(0, PREFIX))
            && code.substring(PREFIX).matches(FIGURES);
    if (!formed) {
      problems.add(
          new Problem(
              "code",
              "Give the code of nine characters: E06, E07, E08, E09 or E10 and six figures, such"
                  + " as E06000066."));
    } else if (taken) {
      problems.add(new Problem("code", "There is an authority with this code already."));
    }
    if (!TypedLine.fits(name(form), 3, 120)) {
      problems.add(new Problem("name", "Give the full name, in 3 to 120 letters."));
    } else if (twin && !form.another()) {
      problems.add(
          new Problem("another", "There is an authority of this name. Tick if this is another."));
    }
    if (form.region() == null || !regions.contains(form.region())) {
      problems.add(new Problem("region", "Choose the region."));
    }
    if (!day(form.from(), today)) {
      problems.add(
          new Problem("from", "Give the first day, from a year ago to two years from now."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static boolean day(LocalDate from, LocalDate today) {
    return from != null
        && !from.isBefore(today.minusYears(1))
        && !from.isAfter(today.plusYears(YEARS_AHEAD));
  }
}
