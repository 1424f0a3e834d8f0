package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;

/** Passes on what is late, and forgets what was settled a year ago. */
@ApplicationScoped
public class LateContacts {

  private static final Duration SOON = Duration.ofHours(2);
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject private ContactDutyRepository duties;
  @Inject private Ledger ledger;
  @Inject private ProductClock clock;

  /** Does so, with its entry in one transaction; how many were passed on. */
  @Transactional
  public int passOn() {
    Instant now = clock.now();
    duties.forget(now.minus(KEPT));
    if (duties.late(now) == 0) {
      return 0;
    }
    int passed = duties.passOn(now, now.plus(SOON), Urgency.NEXT_DAY.due(now));
    ledger.recordWithChange(
        new Ledger.Entry(
            RandomIds.bytes(16),
            null,
            null,
            null,
            null,
            Operation.CONTACT_PASS_ON,
            Ledger.Outcome.DONE,
            "SYSTEM",
            null,
            "passed=" + passed,
            List.of()));
    return passed;
  }
}
