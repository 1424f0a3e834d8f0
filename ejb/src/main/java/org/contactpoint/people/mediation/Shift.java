package org.contactpoint.people.mediation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.contactpoint.kernel.ProductClock;

/** The two parts of a day for which somebody is on the rota, in local time (ADR 0026). */
public enum Shift {
  /** From eight in the morning to six in the evening. */
  DAY(LocalTime.of(8, 0)),
  /** From six in the evening to eight the next morning. */
  NIGHT(LocalTime.of(18, 0));

  private final LocalTime begins;

  Shift(LocalTime begins) {
    this.begins = begins;
  }

  /** When it begins on a day. */
  public Instant from(LocalDate day) {
    return day.atTime(begins).atZone(ProductClock.LONDON).toInstant();
  }

  /** When the one of a day is over: the first moment that is no longer in it. */
  public Instant until(LocalDate day) {
    return this == DAY ? NIGHT.from(day) : DAY.from(day.plusDays(1));
  }

  /** Office hours, in which a management team answers without a rota: Monday to Friday by day. */
  static boolean office(Instant at) {
    ZonedDateTime local = at.atZone(ProductClock.LONDON);
    boolean weekend =
        local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend
        && !local.toLocalTime().isBefore(DAY.begins)
        && local.toLocalTime().isBefore(NIGHT.begins);
  }
}
