package org.contactpoint.kernel;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A date of birth with how sure it is. Where only month or year is known, the date is the first day
 * of it. Ages go by local date; who was born on 29 February has the birthday on 1 March in other
 * years (decisions.md).
 *
 * @param date the day, or the first day of the month or year
 * @param accuracy how much of the date may be relied upon
 */
public record BirthDate(LocalDate date, Accuracy accuracy) {

  /** How much of a date is known; a later one never replaces an earlier one. */
  public enum Accuracy {
    EXACT,
    MONTH,
    YEAR,
    ESTIMATED,
    /** The day on which a child who was not born yet was due. */
    DUE
  }

  /** The furthest day on which a child can be due: a pregnancy is counted as forty weeks. */
  public static LocalDate lastDue(LocalDate today) {
    return today.plusWeeks(40);
  }

  /** An exactly known day. */
  public static BirthDate exact(int year, int month, int day) {
    return new BirthDate(LocalDate.of(year, month, day), Accuracy.EXACT);
  }

  /** The first day on which a child who is due may be born: in the 24th of forty weeks. */
  public LocalDate dueFrom() {
    return date.minusWeeks(16);
  }

  /** The last such day. */
  public LocalDate dueUntil() {
    return date.plusWeeks(3);
  }

  /** The year of birth; of a child who was due at the turn of a year it may be either. */
  public List<Integer> years() {
    return accuracy == Accuracy.DUE
        ? Stream.of(dueFrom().getYear(), dueUntil().getYear()).distinct().toList()
        : List.of(date.getYear());
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
