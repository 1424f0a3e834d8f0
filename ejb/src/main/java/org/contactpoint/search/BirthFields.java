package org.contactpoint.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Problem;
import org.contactpoint.matching.AskedBirth;

/**
 * Reads day, month, year and age of the search form. A day needs its month, a month its year; a
 * date that does not exist, or lies further ahead than a child can be due, is refused at the field
 * that is wrong.
 */
final class BirthFields {

  /** Nobody of whom there is a record is older: leaving care ends at 25, archives six years on. */
  static final int OLDEST = 31;

  private final SearchForm form;
  private final LocalDate today;
  private final LocalDate last;
  private final List<Problem> problems;

  BirthFields(SearchForm form, LocalDate today, List<Problem> problems) {
    this.form = form;
    this.today = today;
    this.last = BirthDate.lastDue(today);
    this.problems = problems;
  }

  /** What is known of the birth date; null when nothing was typed or it cannot be read. */
  AskedBirth read() {
    int before = problems.size();
    Integer day = number("day", form.day(), 1, 31, "The day is a number from 1 to 31.");
    Integer month = month();
    Integer year = year();
    Integer age =
        number(
            "age", form.age(), 0, OLDEST, "The age is a number of years from 0 to " + OLDEST + ".");
    if (day != null && month == null && !typed(form.month())) {
      refuse("month", "Add the month, or leave the day empty.");
    }
    if (month != null && year == null && !typed(form.year())) {
      refuse("year", "Add the year of birth with four figures.");
    }
    if (year != null && age != null && Math.abs(today.getYear() - year - age) > 2) {
      refuse("age", "Age and year of birth do not go together. Leave one of them empty.");
    }
    if (problems.size() > before) {
      return null;
    }
    if (year == null) {
      return age == null ? null : AskedBirth.Span.age(age, today);
    }
    if (month == null) {
      return AskedBirth.Span.year(year);
    }
    return day == null ? inMonth(YearMonth.of(year, month)) : onDay(year, month, day);
  }

  private AskedBirth onDay(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (date.isAfter(last)) {
        refuse("day", "This date lies too far in the future, also for a child who is due.");
        return null;
      }
      return new AskedBirth.Day(date);
    } catch (DateTimeException e) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
      refuse(
          "day",
          "There is no such day in "
              + name
              + " "
              + year
              + ". Leave the day empty if you are unsure.");
      return null;
    }
  }

  private AskedBirth inMonth(YearMonth month) {
    if (month.isAfter(YearMonth.from(last))) {
      refuse("month", "This month lies too far in the future, also for a child who is due.");
      return null;
    }
    return new AskedBirth.Month(month);
  }

  private Integer month() {
    String typed = form.month() == null ? "" : form.month().strip();
    if (typed.length() >= 3 && typed.length() <= 9) {
      for (Month month : Month.values()) {
        if (month.name().startsWith(typed.toUpperCase(Locale.ROOT))) {
          return month.getValue();
        }
      }
    }
    return number("month", form.month(), 1, 12, "The month is a number from 1 to 12, or its name.");
  }

  private Integer year() {
    Integer year =
        number(
            "year",
            form.year(),
            0,
            9999,
            "The year has four figures, such as " + today.getYear() + ".");
    if (year == null) {
      return null;
    }
    if (year > last.getYear()) {
      refuse("year", "This year lies in the future.");
      return null;
    }
    if (year < today.getYear() - OLDEST) {
      refuse(
          "year",
          "There are no records of people born before "
              + (today.getYear() - OLDEST)
              + ". Write the year with four figures.");
      return null;
    }
    return year;
  }

  private Integer number(String field, String typed, int least, int most, String message) {
    if (!typed(typed)) {
      return null;
    }
    Optional<Integer> number =
        Optional.of(typed.strip())
            .filter(t -> t.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .filter(n -> n >= least && n <= most);
    if (number.isEmpty()) {
      refuse(field, message);
    }
    return number.orElse(null);
  }

  private void refuse(String field, String message) {
    problems.add(new Problem(field, message));
  }

  private static boolean typed(String typed) {
    return typed != null && !typed.isBlank();
  }
}
