package org.contactpoint.involvement.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Reach;

/** Response times within the reach of a management team. */
@Stateless
@PermitAll
public class ResponseOffice implements ResponseTimes {

  @Inject private ResponseRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.CONTACT_TIMES)
  public List<Row> list() {
    Reach reach = Reach.ofAuthority(callers.get().authority(), clock.today());
    return ResponseRows.of(repository.since(reach, clock.now().minus(Duration.ofDays(DAYS))));
  }
}
