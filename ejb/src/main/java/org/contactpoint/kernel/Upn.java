package org.contactpoint.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A unique pupil number: a check letter and twelve digits, being the number of the authority, the
 * number of the school, the year of entry and a serial (Department for Education, UPN guide). The
 * thirteenth place may be a letter in temporary numbers, which are not read here.
 *
 * @param value thirteen characters, upper case
 */
public record Upn(String value) {

  /** Letters that cannot be taken for digits; the place is the remainder by 23. */
  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  public Upn {
    if (!holds(value)) {
      throw new IllegalArgumentException("not a unique pupil number");
    }
  }

  /** Reads what a person typed, with or without spaces, in either case. */
  public static Optional<Upn> parse(String typed) {
    String squeezed = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return holds(squeezed) ? Optional.of(new Upn(squeezed)) : Optional.empty();
  }

  /**
   * The number with these digits.
   *
   * @param twelve twelve digits
   */
  public static Upn complete(String twelve) {
    if (!twelve.matches("[0-9]{12}")) {
      throw new IllegalArgumentException("twelve digits are needed");
    }
    return new Upn(checkLetter(twelve) + twelve);
  }

  private static boolean holds(String value) {
    return value != null
        && value.matches("[A-Z][0-9]{12}")
        && checkLetter(value.substring(1)) == value.charAt(0);
  }

  private static char checkLetter(String twelve) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i + 2) * (twelve.charAt(i) - '0');
    }
    return CHECK_LETTERS.charAt(sum % 23);
  }

  @Override
  public String toString() {
    return "pupil number";
  }
}
