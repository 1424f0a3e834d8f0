package org.contactpoint.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.matching.Scored.Difference;

/**
 * How well a birth date agrees with what was asked of it, from 0 to 1. A date that is known less
 * certainly than it was asked can agree, never fully.
 *
 * @param level 1 as asked; 0.9 day and month swapped; 0.8 one figure wrong; 0.6 the same month; 0.3
 *     the same year; 0 nothing
 * @param difference null when as asked
 */
record BirthAgreement(double level, Difference difference) {

  private static final BirthAgreement AS_ASKED = new BirthAgreement(1, null);
  private static final BirthAgreement NONE = near(0);

  static BirthAgreement of(AskedBirth asked, BirthDate birth) {
    if (asked instanceof AskedBirth.Day day) {
      return ofDay(day.date(), birth);
    }
    if (asked instanceof AskedBirth.Month month) {
      return ofMonth(month.month(), birth);
    }
    return ofSpan((AskedBirth.Span) asked, birth);
  }

  private static BirthAgreement ofDay(LocalDate asked, BirthDate birth) {
    LocalDate born = birth.date();
    int years = Math.abs(born.getYear() - asked.getYear());
    switch (birth.accuracy()) {
      case MONTH:
        return YearMonth.from(born).equals(YearMonth.from(asked))
            ? unsure(0.9)
            : unsure(years == 0 ? 0.3 : 0);
      case YEAR:
        return unsure(years == 0 ? 0.8 : years == 1 ? 0.4 : 0);
      case ESTIMATED:
        if (born.equals(asked)) {
          return AS_ASKED;
        }
        return unsure(years == 0 ? 0.75 : years == 1 ? 0.55 : 0);
      default:
        return ofExactDays(asked, born, years);
    }
  }

  private static BirthAgreement ofExactDays(LocalDate asked, LocalDate born, int years) {
    if (born.equals(asked)) {
      return AS_ASKED;
    }
    if (swapped(asked, born)) {
      return new BirthAgreement(0.9, Difference.DAY_MONTH);
    }
    if (differingDigits(asked, born) == 1) {
      return new BirthAgreement(0.8, Difference.ONE_DIGIT);
    }
    if (years == 1 && born.getDayOfYear() == asked.withYear(born.getYear()).getDayOfYear()) {
      return near(0.75);
    }
    if (YearMonth.from(born).equals(YearMonth.from(asked))) {
      return near(0.6);
    }
    return near(years == 0 ? 0.3 : years == 1 ? 0.1 : 0);
  }

  private static BirthAgreement ofMonth(YearMonth asked, BirthDate birth) {
    LocalDate born = birth.date();
    int years = Math.abs(born.getYear() - asked.getYear());
    switch (birth.accuracy()) {
      case YEAR:
        return unsure(years == 0 ? 0.8 : 0);
      case ESTIMATED:
        return unsure(years == 0 ? 0.75 : years == 1 ? 0.5 : 0);
      default:
        if (YearMonth.from(born).equals(asked)) {
          return AS_ASKED;
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(born), asked));
        return near(months == 1 ? 0.5 : years == 0 ? 0.3 : 0);
    }
  }

  private static BirthAgreement ofSpan(AskedBirth.Span asked, BirthDate birth) {
    LocalDate first = birth.date();
    LocalDate last =
        switch (birth.accuracy()) {
          case EXACT, ESTIMATED -> first;
          case MONTH -> first.plusMonths(1).minusDays(1);
          case YEAR -> first.plusYears(1).minusDays(1);
        };
    if (overlap(first, last, asked.from(), asked.to())) {
      return AS_ASKED;
    }
    return overlap(first, last, asked.earliest(), asked.latest()) ? near(0.8) : NONE;
  }

  private static boolean overlap(LocalDate from, LocalDate to, LocalDate start, LocalDate end) {
    return !from.isAfter(end) && !to.isBefore(start);
  }

  private static boolean swapped(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth();
  }

  private static int differingDigits(LocalDate one, LocalDate other) {
    String a = one.toString();
    String b = other.toString();
    int differing = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  private static BirthAgreement near(double level) {
    return new BirthAgreement(level, Difference.DATE_NEAR);
  }

  private static BirthAgreement unsure(double level) {
    return new BirthAgreement(level, Difference.DATE_UNSURE);
  }
}
