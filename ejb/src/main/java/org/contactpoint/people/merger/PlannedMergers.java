package org.contactpoint.people.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.kernel.ProductClock;

/** The plans of the nation. */
@ApplicationScoped
class PlannedMergers implements MergersDue {

  @Inject private MergerRepository repository;
  @Inject private ProductClock clock;

  @Override
  public Due planned() {
    return repository.planned(clock.today());
  }
}
