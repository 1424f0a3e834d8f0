package org.contactpoint.people.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.staff.StaffKeeping;

/** Decides about requests, one at a time, each under its lock. */
@Stateless
@PermitAll
public class ApprovalOffice implements Approvals {

  @Inject private RequestRows rows;
  @Inject private RequestRepository repository;
  @Inject private NewUsers users;
  @Inject private Deciding deciding;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.USER_REQUEST_APPROVE)
  public Invitation approve(StaffKeeping.Order order) {
    RequestRepository.Found found = noted(order, Operation.USER_REQUEST_APPROVE);
    deciding.notLetIn(found).ifPresent(ApprovalOffice::refuse);
    AtomicReference<Invitation> made = new AtomicReference<>();
    idempotency.once(
        order.key(),
        Operation.USER_REQUEST_APPROVE,
        () -> {
          RequestRepository.Found waiting = rows.waiting(order.subject());
          mayJoin(waiting);
          made.set(users.make(waiting, order));
          return null;
        });
    if (made.get() == null) {
      throw new Conflict(
          "This has been approved, and the invitation has been shown already. If it was not noted"
              + " down, renew the invitation on the person's page.");
    }
    return made.get();
  }

  @Override
  @Guarded(Operation.USER_REQUEST_REFUSE)
  public void refuse(StaffKeeping.Order order) {
    noted(order, Operation.USER_REQUEST_REFUSE);
    idempotency.once(
        order.key(),
        Operation.USER_REQUEST_REFUSE,
        () -> {
          rows.settle(rows.waiting(order.subject()), UserRequests.State.REFUSED, order, null);
          return null;
        });
  }

  /** The request, once it is sure that the caller may decide about it. */
  private RequestRepository.Found noted(StaffKeeping.Order order, Operation operation) {
    RequestRepository.Found found = rows.request(order.subject());
    noting.detail("user=" + found.email());
    deciding.notDecided(found).ifPresent(ApprovalOffice::refuse);
    noting.change();
    order.check(operation);
    noting.reason(order.reason(), order.text().strip());
    return found;
  }

  private static void refuse(String why) {
    throw new Refused(why);
  }

  /** What was right when it was asked for may not be any more. */
  private void mayJoin(RequestRepository.Found found) {
    RequestRepository.Known known = repository.known(found.email(), found.vetting().check());
    if (known.email() || known.check()) {
      throw new Conflict(
          "This person has been given an account in the meantime, and one person has one account."
              + " Refuse the request.");
    }
    if (!"ACTIVE".equals(found.organisationState())) {
      throw new Conflict("The organisation is suspended or no longer takes part.");
    }
    boolean over = found.endsOn() != null && found.endsOn().isBefore(rows.today());
    if (over
        || !RequestRules.stand(
            found.vetting().checked(), found.vetting().trained(), rows.today())) {
      throw new Conflict(
          "The record check, the training or the time asked for has ended while this waited. Refuse"
              + " it, and ask for a new request.");
    }
  }
}
