package org.contactpoint.matching.tool.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.contactpoint.matching.tool.table.BadInputException;

/** A form of dates that one file has and another has not: what fits it is written as ISO 8601. */
record DateForm(DateTimeFormatter formatter) {

  static DateForm of(String pattern) {
    try {
      return new DateForm(DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      throw wrong(pattern);
    }
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
    try {
      return cell.isEmpty() ? cell : LocalDate.parse(cell, formatter).toString();
    } catch (DateTimeException e) {
      return cell;
    }
  }

  private static BadInputException wrong(String pattern) {
    return new BadInputException(
        "The mapping has a date in the form ("
            + pattern
            + "): a form is made of d, m and y, like (dd/mm/yyyy) or (yyyymmdd).");
  }
}
