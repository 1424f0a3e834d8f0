package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;

/** Ends of roles that the caller held. */
@ApplicationScoped
class LateStandIns implements StandInEnds {

  /** For so many days the end is said. */
  private static final int DAYS = 3;

  @Inject private DelegationRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  @Override
  public Optional<End> lately() {
    return callers
        .find()
        .filter(caller -> caller.delegation() == null)
        .flatMap(
            caller ->
                repository.heldLately(
                    caller.accountId(), clock.today(), clock.today().minusDays(DAYS)));
  }
}
