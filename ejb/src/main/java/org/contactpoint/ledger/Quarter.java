package org.contactpoint.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quarter of a calendar year.
 *
 * @param year four figures
 * @param number 1 to 4
 */
record Quarter(int year, int number) {

  private static final String FORM = "20[0-9]{2}-[1-4]";

  static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  static Optional<Quarter> read(String text) {
    return text.matches(FORM)
        ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'))
        : Optional.empty();
  }

  LocalDate from() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  LocalDate to() {
    return YearMonth.of(year, 3 * number).atEndOfMonth();
  }

  /** This one and so many before it, newest first. */
  List<Quarter> andBefore(int many) {
    return IntStream.rangeClosed(0, many).mapToObj(i -> of(from().minusMonths(3L * i))).toList();
  }

  @Override
  public String toString() {
    return year + "-" + number;
  }
}
