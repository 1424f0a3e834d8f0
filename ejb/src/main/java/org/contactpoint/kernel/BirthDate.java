package org.contactpoint.kernel;

import java.time.LocalDate;
import java.time.Period;

/**
 * A date of birth with how sure it is. Where only month or year is known, the date is the first day
 * of it. Ages go by local date; who was born on 29 February has the birthday on 1 March in other
 * years (decisions.md).
 *
 * @param date the day, or the first day of the month or year
 * @param accuracy how much of the date may be relied upon
 */
public record BirthDate(LocalDate date, Accuracy accuracy) {

  /** How much of a date is known. */
  public enum Accuracy {
    EXACT,
    MONTH,
    YEAR,
    ESTIMATED
  }

  /** An exactly known day. */
  public static BirthDate exact(int year, int month, int day) {
    return new BirthDate(LocalDate.of(year, month, day), Accuracy.EXACT);
  }

  /** Completed years of age on a day; 0 before the first birthday and before birth. */
  public int ageOn(LocalDate day) {
    return Math.max(0, Period.between(leapSafe(), day).getYears());
  }

  private LocalDate leapSafe() {
    return date.getMonthValue() == 2 && date.getDayOfMonth() == 29 ? date.plusDays(1) : date;
  }

  @Override
  public String toString() {
    return "birth date";
  }
}
