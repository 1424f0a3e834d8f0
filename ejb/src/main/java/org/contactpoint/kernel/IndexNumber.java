package org.contactpoint.kernel;

import java.util.Optional;

/**
 * A child's index number: eight digits and two check digits (ISO 7064, MOD 97-10), written
 * 4821-9036-17. Never reused. Any single wrong digit and any two neighbours swapped are found.
 *
 * @param digits ten digits
 */
public record IndexNumber(String digits) {

  public IndexNumber {
    if (!digits.matches("[0-9]{10}") || Long.parseLong(digits) % 97 != 1) {
      throw new IllegalArgumentException("not an index number");
    }
  }

  /** The number for a serial of at most eight digits. */
  public static IndexNumber of(int serial) {
    if (serial < 0 || serial > 99_999_999) {
      throw new IllegalArgumentException("a serial has at most eight digits");
    }
    long check = 98 - (serial * 100L) % 97;
    return new IndexNumber(String.format("%08d%02d", serial, check));
  }

  /** Reads what a person typed, with or without spaces and hyphens. */
  public static Optional<IndexNumber> parse(String typed) {
    String digits = typed == null ? "" : typed.replaceAll("[\\s\\-\u2010-\u2015]", "");
    return digits.matches("[0-9]{10}") && Long.parseLong(digits) % 97 == 1
        ? Optional.of(new IndexNumber(digits))
        : Optional.empty();
  }

  /** As printed on screens: 4821-9036-17. */
  public String formatted() {
    return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
  }

  @Override
  public String toString() {
    return "index number";
  }
}
