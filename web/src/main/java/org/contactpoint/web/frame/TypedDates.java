package org.contactpoint.web.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates and months as people type them. */
public final class TypedDates {

  private TypedDates() {}

  /** The name of a month that was typed as a number; anything else as it was typed. */
  public static String month(String typed) {
    return typed != null && typed.strip().matches("0?[1-9]|1[0-2]")
        ? Month.of(Integer.parseInt(typed.strip())).getDisplayName(TextStyle.FULL, Locale.UK)
        : typed;
  }

  /** The day in three boxes, or empty when it is none. */
  public static Optional<LocalDate> day(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
