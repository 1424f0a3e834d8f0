package org.contactpoint.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Reach;

/** What is to be confirmed within the caller's reach. */
@ApplicationScoped
class ReviewsInReach implements ReviewsDue {

  @Inject private ReviewRepository repository;
  @Inject private ReviewLimits limits;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  public Due toConfirm() {
    LocalDate today = clock.today();
    int window = limits.get().window();
    ReviewRepository.Sum sum =
        repository.sum(Reach.of(caller.get(), today), today.plusDays(window), window);
    return new Due(sum.count(), sum.due());
  }
}
