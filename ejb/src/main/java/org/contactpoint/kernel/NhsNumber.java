package org.contactpoint.kernel;

import java.util.Optional;

/**
 * An NHS number: nine digits and a check digit by modulus 11 (NHS Data Dictionary). Numbers that
 * begin with 999 are never given to anybody and serve synthetic people.
 *
 * @param digits ten digits, without spaces
 */
public record NhsNumber(String digits) {

  public NhsNumber {
    if (!holds(digits)) {
      throw new IllegalArgumentException("not an NHS number");
    }
  }

  /** Reads what a person typed, with or without spaces and hyphens. */
  public static Optional<NhsNumber> parse(String typed) {
    String squeezed = typed == null ? "" : typed.replaceAll("[\\s-]", "");
    return holds(squeezed) ? Optional.of(new NhsNumber(squeezed)) : Optional.empty();
  }

  /**
   * The number with this beginning, or empty for the beginnings that have no check digit.
   *
   * @param nine nine digits
   */
  public static Optional<NhsNumber> complete(String nine) {
    if (!nine.matches("[0-9]{9}")) {
      throw new IllegalArgumentException("nine digits are needed");
    }
    int check = checkDigit(nine);
    return check == 10 ? Optional.empty() : Optional.of(new NhsNumber(nine + check));
  }

  /** Whether it is of the range that belongs to nobody. */
  public boolean synthetic() {
    return digits.startsWith("999");
  }

  /** As printed: 999 123 4567. */
  public String formatted() {
    return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
  }

  private static boolean holds(String digits) {
    return digits != null
        && digits.matches("[0-9]{10}")
        && checkDigit(digits) == digits.charAt(9) - '0';
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  @Override
  public String toString() {
    return "NHS number";
  }
}
