package org.contactpoint.people.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Reach;

/** Steps that the caller could confirm, by the rules of those who confirm them. */
@ApplicationScoped
class WaitingSteps implements StepsDue {

  @Inject private PhaseRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  @Override
  public int authorities() {
    return repository.waitingAuthorities(person());
  }

  @Override
  public int organisations() {
    Caller caller = callers.get();
    return repository.waitingOrganisations(
        Reach.of(caller, clock.today()), caller.organisationId(), caller.keepsAs(), person());
  }

  private long person() {
    return repository.personOf(callers.get().accountId());
  }
}
