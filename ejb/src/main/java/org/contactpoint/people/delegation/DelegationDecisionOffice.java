package org.contactpoint.people.delegation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.Tickets;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.delegation.CandidateRepository.Account;
import org.contactpoint.people.delegation.Delegations.State;
import org.contactpoint.people.staff.StaffKeeping;

/** Confirms or refuses what somebody wants to hand over, each under the locks of both accounts. */
@Stateless
@PermitAll
public class DelegationDecisionOffice implements DelegationDecisions {

  @Inject private DelegationsInReach delegations;
  @Inject private DelegationRepository repository;
  @Inject private DelegationKeeping keeping;
  @Inject private HandingOver handing;
  @Inject private CandidateRepository candidates;
  @Inject private Tickets tickets;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.DELEGATION_CONFIRM)
  public void confirm(StaffKeeping.Order order) {
    DelegationRepository.Found found = noted(order, Operation.DELEGATION_CONFIRM);
    Account me = delegations.me();
    // Who holds a colleague's ticket can be that colleague: two accounts are not two people then.
    if (tickets.letIn(me.id(), found.giver().person())
        || tickets.letIn(found.giver().account(), me.person())) {
      throw new Refused(
          "One of you two has lately given the other a ticket to come in with. A third person has"
              + " to confirm this.");
    }
    idempotency.once(
        order.key(),
        Operation.DELEGATION_CONFIRM,
        () -> {
          keeping.lock(found);
          DelegationRepository.Found waiting = delegations.find(order.subject());
          mayStand(waiting);
          keeping.confirm(waiting, order);
          return null;
        });
  }

  @Override
  @Guarded(Operation.DELEGATION_REFUSE)
  public void refuse(StaffKeeping.Order order) {
    DelegationRepository.Found found = noted(order, Operation.DELEGATION_REFUSE);
    idempotency.once(
        order.key(),
        Operation.DELEGATION_REFUSE,
        () -> {
          keeping.lock(found);
          keeping.end(delegations.find(order.subject()), Operation.DELEGATION_REFUSE, order);
          return null;
        });
  }

  /** It, once it is sure that the caller is neither of the two. */
  private DelegationRepository.Found noted(StaffKeeping.Order order, Operation operation) {
    DelegationRepository.Found found = delegations.find(order.subject());
    noting.detail(DelegationKeeping.named(found));
    long me = delegations.me().person();
    if (found.giver().person() == me || found.holder().person() == me) {
      throw new Refused("This is about yourself. Somebody else of your team has to decide.");
    }
    noting.change();
    order.check(operation);
    noting.reason(order.reason(), TypedLine.of(order.text()));
    return found;
  }

  /** What was right when it was asked for may not be any more. */
  private void mayStand(DelegationRepository.Found waiting) {
    State state = DelegationsInReach.state(waiting, delegations.today());
    if (state != State.WAITING) {
      throw new Conflict(
          switch (state) {
            case COMING, RUNNING -> "This has been confirmed already.";
            case REFUSED -> "This has been refused already.";
            case ENDED -> "This has been taken back.";
            case OVER -> "The last day has gone by. It has to be handed over anew.";
            default ->
                "One of the two is suspended, or has another role or organisation by now. Refuse"
                    + " it.";
          });
    }
    boolean good =
        candidates
            .find(waiting.giver().account(), delegations.today())
            .filter(giver -> !giver.ends().isBefore(waiting.until()))
            .map(handing::colleagues)
            .stream()
            .flatMap(List::stream)
            .anyMatch(
                one ->
                    one.id() == waiting.holder().account()
                        && !one.ends().isBefore(waiting.until()));
    if (!good) {
      throw new Conflict(
          "A check, training or account of one of the two ends before the last day, or a security"
              + " key is missing. Have that put right, or refuse it.");
    }
    if (repository.taken(
        waiting.giver().account(),
        waiting.holder().account(),
        waiting.from(),
        waiting.until(),
        waiting.id())) {
      throw new Conflict("One of the two takes part in another handover in these days. Refuse it.");
    }
  }
}
