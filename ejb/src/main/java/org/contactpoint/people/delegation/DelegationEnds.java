package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.contactpoint.people.staff.AccountClosed;
import org.contactpoint.people.staff.AccountReinstated;

/**
 * A suspended or closed account gives and holds nothing at the next request; here it ends for good,
 * so that nothing comes back with an account that is opened again.
 */
@ApplicationScoped
class DelegationEnds {

  @Inject private DelegationKeeping keeping;

  void closed(@Observes AccountClosed closed) {
    keeping.endAll(closed.accountId());
  }

  void reinstated(@Observes AccountReinstated reinstated) {
    keeping.endAll(reinstated.accountId());
  }
}
