package org.contactpoint.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Sector;

/** Counts for publication, from the entries themselves. */
@Stateless
@PermitAll
public class LedgerReasonCounts implements ReasonCounts {

  private static final int BEFORE = 4;

  @Inject private ReasonCountRepository repository;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.LEDGER_REASON_COUNTS)
  public Published of(String quarter) {
    Quarter now = Quarter.of(clock.today());
    Quarter asked =
        quarter == null || quarter.isBlank()
            ? now
            : Quarter.read(quarter.strip())
                .filter(q -> !q.from().isAfter(now.from()))
                .orElseThrow(() -> new InvalidInput("q", "Choose a quarter from the list."));
    noting.detail("quarter=" + asked);
    return new Published(
        asked.toString(),
        asked.from(),
        asked.to(),
        clock.today().isAfter(asked.to()),
        lines(repository.between(start(asked.from()), start(asked.to().plusDays(1)))),
        now.andBefore(BEFORE).stream().map(Quarter::toString).toList());
  }

  static List<Line> lines(List<ReasonCountRepository.Counted> counted) {
    List<Line> lines = new ArrayList<>();
    for (Sector sector : Sector.values()) {
      for (Reason reason : Reason.of(sector)) {
        lines.add(Line.of(sector, reason, count(counted, sector, reason.name())));
      }
      lines.add(Line.of(sector, null, count(counted, sector, null)));
    }
    return lines;
  }

  private static int count(
      List<ReasonCountRepository.Counted> counted, Sector sector, String reason) {
    return counted.stream()
        .filter(c -> c.sector() == sector && Objects.equals(c.reason(), reason))
        .mapToInt(ReasonCountRepository.Counted::entries)
        .sum();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ProductClock.LONDON).toInstant();
  }
}
