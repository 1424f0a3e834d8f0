package org.contactpoint.people.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;

/** The text that waits, if its day is to come and somebody else proposed it. */
@ApplicationScoped
class WaitingText implements AgreementTextsDue {

  @Inject private AgreementTextRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  @Override
  public int toRelease() {
    return (int)
        repository
            .waiting()
            .filter(draft -> draft.from().isAfter(clock.today()))
            .filter(draft -> draft.person() != repository.personOf(callers.get().accountId()))
            .stream()
            .count();
  }
}
