package org.contactpoint.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.ProductClock;

/**
 * What there is to tell of an involvement since a time (F050).
 *
 * @param before when the reader looked last
 * @param today the local date
 */
record NewsOfInvolvements(Instant before, LocalDate today) {

  /** What has happened to it, or null. */
  ChildNews.Kind of(InvolvementFact fact) {
    if (fact.endedAt() != null) {
      return fact.endedAt().isAfter(before) ? ChildNews.Kind.LEFT : null;
    }
    if (fact.activeOn(today)) {
      return joined(fact) ? ChildNews.Kind.JOINED : lead(fact);
    }
    boolean lapsed =
        fact.expiresOn() != null
            && fact.expiresOn().isBefore(today)
            && !fact.expiresOn().isBefore(day());
    return lapsed ? ChildNews.Kind.LAPSED : null;
  }

  /** Who has joined and leads is told of as having joined. */
  private ChildNews.Kind lead(InvolvementFact fact) {
    if (fact.leadAt() == null || !fact.leadAt().isAfter(before)) {
      return null;
    }
    return fact.lead() ? ChildNews.Kind.LEADS : ChildNews.Kind.LEADS_NOT;
  }

  /** Feeds say only since which day. */
  private boolean joined(InvolvementFact fact) {
    return fact.addedAt() == null ? fact.since().isAfter(day()) : fact.addedAt().isAfter(before);
  }

  private LocalDate day() {
    return LocalDate.ofInstant(before, ProductClock.LONDON);
  }
}
