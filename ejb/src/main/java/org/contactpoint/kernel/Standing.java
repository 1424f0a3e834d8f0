package org.contactpoint.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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

  /** How many days before its end it is time to renew. */
  public static final int WARN_DAYS = 30;

  /** How a kind of standing stands on a day, all renewals taken together. */
  public enum State {
    IN_FORCE,
    ENDS_SOON,
    LAPSED,
    MISSING
  }

  /** The state of a kind among everything that is held; a renewal is a row beside the old one. */
  public static State state(Collection<Standing> held, String kind, LocalDate day) {
    List<Standing> ofKind =
        held.stream().filter(s -> s.kind().equals(kind) && !s.from().isAfter(day)).toList();
    if (ofKind.isEmpty()) {
      return State.MISSING;
    }
    if (ofKind.stream().noneMatch(s -> s.holdsOn(day))) {
      return State.LAPSED;
    }
    return ofKind.stream().filter(s -> s.holdsOn(day)).allMatch(s -> s.endsWithin(day, WARN_DAYS))
        ? State.ENDS_SOON
        : State.IN_FORCE;
  }

  /** Whether it stands on this day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether it holds now and ends within so many days: time to warn. */
  public boolean endsWithin(LocalDate day, int days) {
    return holdsOn(day) && until != null && !until.isAfter(day.plusDays(days));
  }
}
