package org.contactpoint.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in three boxes. */
final class TypedDay {

  private TypedDay() {}

  /** The day, or empty when it is none. */
  static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(number(year, 4), number(month, 2), number(day, 2)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String typed, int most) {
    String figures = typed == null ? "" : typed.strip();
    return figures.matches("[0-9]{1," + most + "}") ? Integer.parseInt(figures) : 0;
  }
}
