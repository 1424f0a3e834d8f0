package org.contactpoint.matching.tool.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * A form of dates: what fits it is written as ISO 8601.
 *
 * @param formatter of the form
 * @param digits how many there are where the form has nothing else, or 0
 */
record DateForm(DateTimeFormatter formatter, int digits) {

  /**
   * Nobody is born later than this product: a later year of two digits is of the century before.
   */
  private static final int LATEST = 2030;

  /** Forms that the engine reads by itself, if it is told whether day or month comes first. */
  private static final Pattern KNOWN =
      Pattern.compile("(d+[^dMy]+M+|M+[^dMy]+d+)[^dMy]+y+|yyyy[^dMy]+M+[^dMy]+d+|yyyyMMdd");

  private static final Pattern DIGITS = Pattern.compile("[dMy]+");

  static DateForm of(String pattern) {
    try {
      return new DateForm(
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT),
          DIGITS.matcher(pattern).matches() ? pattern.length() : 0);
    } catch (IllegalArgumentException e) {
      throw wrong(pattern);
    }
  }

  /** Whether the engine reads dates of this pattern as they stand. */
  static boolean known(String pattern) {
    return KNOWN.matcher(pattern).matches();
  }

  /** The pattern with the letters of years, months and days in the case that Java expects. */
  static String pattern(String written) {
    StringBuilder pattern = new StringBuilder();
    for (char c : written.toCharArray()) {
      char lower = Character.toLowerCase(c);
      if (Character.isLetter(c) && lower != 'd' && lower != 'm' && lower != 'y') {
        throw wrong(written);
      }
      pattern.append(lower == 'm' ? 'M' : lower);
    }
    if (pattern.indexOf("y") < 0 || pattern.indexOf("d") < 0 || pattern.indexOf("M") < 0) {
      throw wrong(written);
    }
    return pattern.toString();
  }

  /** What does not fit stays as it is: it may still be read. */
  String iso(String cell) {
    LocalDate date = date(cell);
    return date == null ? cell : date.toString();
  }

  /** Whether a cell is a day of the calendar in this form. */
  boolean fits(String cell) {
    return date(cell) != null;
  }

  private LocalDate date(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    try {
      // A spreadsheet takes 01022010 for a number and drops the nought.
      boolean dropped = digits > 0 && cell.length() == digits - 1;
      LocalDate date = LocalDate.parse(dropped ? "0" + cell : cell, formatter);
      boolean century = date.getYear() > LATEST && date.getYear() < 2100;
      return century ? date.minusYears(100) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static BadInputException wrong(String pattern) {
    return new BadInputException(
        "The mapping has a date in the form ("
            + pattern
            + "): a form is made of d, m and y, like (dd/mm/yyyy) or (yyyymmdd).");
  }
}
