package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Idempotency;

/** Suspends many accounts in one transaction, each under its lock. */
@Stateless
@PermitAll
public class ManyAccountsOffice implements ManyAccounts {

  @Inject private StaffRows rows;
  @Inject private AccountRepository accounts;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.STAFF_SUSPEND_MANY)
  public int suspend(List<String> handles, StaffKeeping.Order order) {
    if (handles.isEmpty() || handles.size() > MOST) {
      throw new InvalidInput("pick", "Pick the accounts, at most " + MOST + ".");
    }
    String text = KeepingRules.text(order, Operation.STAFF_SUSPEND);
    noting.reason(order.reason(), text);
    noting.detail("accounts=" + handles.size());
    noting.change();
    StaffEvents.Done done = new StaffEvents.Done(Operation.STAFF_SUSPEND, order.reason(), text);
    return Integer.parseInt(
        idempotency.once(
            order.key(),
            Operation.STAFF_SUSPEND_MANY,
            () ->
                // In one order for everybody, so that two teams never wait for each other.
                Long.toString(
                    handles.stream()
                        .distinct()
                        .map(rows::account)
                        .sorted(Comparator.comparing(AccountRepository.Found::id))
                        .filter(found -> suspended(found, done))
                        .count())));
  }

  private boolean suspended(AccountRepository.Found found, StaffEvents.Done done) {
    if (rows.own(found)) {
      throw new Refused("Your own account is among these. Ask somebody else of your team.");
    }
    accounts.lock(found.id());
    boolean open =
        accounts
            .find(rows.reach(), found.id(), rows.today())
            .filter(now -> now.state() == AccountState.ACTIVE)
            .isPresent();
    if (open) {
      accounts.keep(found.id(), AccountState.SUSPENDED);
      events.add(Subject.account(found.id()), rows.caller(), done);
    }
    return open;
  }
}
