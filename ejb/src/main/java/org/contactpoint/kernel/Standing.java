package org.contactpoint.kernel;

import java.time.LocalDate;

/**
 * Something valid until a date, renewable, whose lapse acts at the next request of whoever depends
 * on it: accreditation, record check, training, agreement, delegation, cover.
 *
 * @param kind what stands, such as {@code RECORD_CHECK}
 * @param from first day of validity
 * @param until last day of validity; null when it has no end
 * @param evidence a reference to the evidence, never the evidence itself
 */
public record Standing(String kind, LocalDate from, LocalDate until, String evidence) {

  /** Whether it stands on this day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether it holds now and ends within so many days: time to warn. */
  public boolean endsWithin(LocalDate day, int days) {
    return holdsOn(day) && until != null && !until.isAfter(day.plusDays(days));
  }
}
