package org.contactpoint.matching.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.compare.DateComparer;

/**
 * How a birth date agrees with what was asked of it, on the engine's scale of dates.
 *
 * @param scale by how much of the date was asked for
 * @param step on it
 * @param fits whether it may be the date that was meant
 * @param near whether it may be, if more speaks for the child
 * @param difference null when as asked; a date that is known less surely than asked never is
 */
record BirthEvidence(Scale scale, int step, boolean fits, boolean near, Difference difference) {

  static BirthEvidence of(AskedBirth asked, BirthDate birth) {
    if (asked instanceof AskedBirth.Day day) {
      return ofDay(day.date(), birth);
    }
    if (asked instanceof AskedBirth.Month month) {
      return ofMonth(month.month(), birth);
    }
    return ofSpan((AskedBirth.Span) asked, birth);
  }

  private static BirthEvidence ofDay(LocalDate asked, BirthDate birth) {
    LocalDate born = birth.date();
    int years = Math.abs(born.getYear() - asked.getYear());
    int step = DateComparer.step(number(asked, Accuracy.EXACT), number(born, birth.accuracy()));
    if (birth.accuracy() == Accuracy.DUE && step != DateComparer.SAME) {
      return due(Scale.BIRTH, birth, asked, asked);
    }
    if (birth.accuracy() == Accuracy.ESTIMATED && step != DateComparer.SAME) {
      return guessed(Scale.BIRTH, years);
    }
    if (birth.accuracy() == Accuracy.MONTH || birth.accuracy() == Accuracy.YEAR) {
      boolean near = years <= (birth.accuracy() == Accuracy.YEAR ? 1 : 0);
      return unsure(Scale.BIRTH, step, step == DateComparer.AS_FAR, near);
    }
    boolean fits =
        step >= DateComparer.SWAPPED
            || step == DateComparer.CLOSE
            || step == DateComparer.ONE_PART && born.getMonth() == asked.getMonth()
            || step == DateComparer.DAY_AND_MONTH && years == 1;
    Difference difference =
        switch (step) {
          case DateComparer.SAME -> null;
          case DateComparer.SWAPPED -> Difference.DAY_MONTH;
          case DateComparer.ONE_DIGIT -> Difference.ONE_DIGIT;
          default -> Difference.DATE_NEAR;
        };
    return new BirthEvidence(Scale.BIRTH, step, fits, fits || years == 0, difference);
  }

  private static BirthEvidence ofMonth(YearMonth asked, BirthDate birth) {
    YearMonth born = YearMonth.from(birth.date());
    int years = Math.abs(born.getYear() - asked.getYear());
    if (birth.accuracy() == Accuracy.DUE) {
      return due(Scale.BIRTH_MONTH, birth, asked.atDay(1), asked.atEndOfMonth());
    }
    if (birth.accuracy() == Accuracy.ESTIMATED) {
      return guessed(Scale.BIRTH_MONTH, years);
    }
    int beside = years <= 1 ? DateComparer.YEAR_NEAR : DateComparer.DIFFERS;
    if (birth.accuracy() == Accuracy.YEAR) {
      return unsure(
          Scale.BIRTH_MONTH, years == 0 ? DateComparer.AS_FAR : beside, years == 0, years == 0);
    }
    long months = Math.abs(ChronoUnit.MONTHS.between(born, asked));
    int step =
        months == 0
            ? DateComparer.AS_FAR
            : months == 1 ? DateComparer.CLOSE : years == 0 ? DateComparer.ONE_PART : beside;
    return new BirthEvidence(
        Scale.BIRTH_MONTH,
        step,
        months <= 1,
        months <= 1 || years == 0,
        months == 0 ? null : Difference.DATE_NEAR);
  }

  private static BirthEvidence ofSpan(AskedBirth.Span asked, BirthDate birth) {
    LocalDate first = birth.date();
    LocalDate last =
        switch (birth.accuracy()) {
          case EXACT, ESTIMATED, DUE -> first;
          case MONTH -> first.plusMonths(1).minusDays(1);
          case YEAR -> first.plusYears(1).minusDays(1);
        };
    boolean within = overlap(first, last, asked.from(), asked.to());
    boolean beside = overlap(first, last, asked.earliest(), asked.latest());
    int step =
        within ? DateComparer.AS_FAR : beside ? DateComparer.YEAR_NEAR : DateComparer.DIFFERS;
    return new BirthEvidence(
        Scale.BIRTH_YEAR, step, beside, beside, within ? null : Difference.DATE_NEAR);
  }

  /** A child who was due may be born weeks before or after. */
  private static BirthEvidence due(Scale scale, BirthDate birth, LocalDate from, LocalDate to) {
    boolean fits = overlap(birth.dueFrom(), birth.dueUntil(), from, to);
    return unsure(scale, fits ? DateComparer.ESTIMATED : DateComparer.DIFFERS, fits, fits);
  }

  /** A guess may be a year amiss. */
  private static BirthEvidence guessed(Scale scale, int years) {
    int step =
        years == 0
            ? DateComparer.ESTIMATED
            : years == 1 ? DateComparer.YEAR_NEAR : DateComparer.DIFFERS;
    return unsure(scale, step, years <= 1, years <= 1);
  }

  private static BirthEvidence unsure(Scale scale, int step, boolean fits, boolean near) {
    return new BirthEvidence(scale, step, fits, fits || near, Difference.DATE_UNSURE);
  }

  private static boolean overlap(LocalDate from, LocalDate to, LocalDate start, LocalDate end) {
    return !from.isAfter(end) && !to.isBefore(start);
  }

  /** As the engine writes dates: parts that are not known are 0. */
  private static int number(LocalDate date, Accuracy accuracy) {
    return switch (accuracy) {
      case YEAR -> date.getYear() * 10_000;
      case MONTH -> date.getYear() * 10_000 + date.getMonthValue() * 100;
      default -> date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    };
  }
}
