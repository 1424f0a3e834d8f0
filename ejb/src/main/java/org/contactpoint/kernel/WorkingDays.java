package org.contactpoint.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;

/** Working days are Monday to Friday, by the clock of London. */
public final class WorkingDays {

  private WorkingDays() {}

  /** The same time of day, so many working days later. */
  public static Instant after(Instant now, int workingDays) {
    ZonedDateTime day = now.atZone(ProductClock.LONDON);
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      left -= atWork(day) ? 1 : 0;
    }
    return day.toInstant();
  }

  private static boolean atWork(ZonedDateTime day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
