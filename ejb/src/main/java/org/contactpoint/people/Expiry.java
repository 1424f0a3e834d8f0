package org.contactpoint.people;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.ProductClock;

/**
 * Every quarter of an hour removes expired drafts, old sign-ins, throttles, form keys and day
 * counts. None of it says anything of a child; the ledger keeps what was done.
 */
@Singleton
public class Expiry {

  private static final Duration SESSIONS = Duration.ofDays(2);
  private static final Duration THROTTLES = Duration.ofDays(2);
  private static final Duration QUOTAS = Duration.ofDays(2);
  private static final Duration KEYS = Duration.ofDays(7);

  @Inject private ExpiryRepository repository;
  @Inject private ProductClock clock;

  /** Removes all of it that is there, some thousand rows of each kind at most. */
  @Schedule(hour = "*", minute = "*/15", persistent = false)
  public void remove() {
    Instant now = clock.now();
    repository.removeSessionsFrom(now.minus(SESSIONS));
    repository.removeThrottles(now.minus(THROTTLES));
    repository.removeDrafts(now);
    repository.removeKeys(now.minus(KEYS));
    repository.removeQuotas(now.minus(QUOTAS));
    repository.removeSubjects(clock.today().minusDays(1));
  }
}
