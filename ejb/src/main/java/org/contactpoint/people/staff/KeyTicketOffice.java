package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.LostKeys;

/** Issues tickets for security keys, one account at a time, each under its lock. */
@Stateless
@PermitAll
public class KeyTicketOffice implements KeyTickets {

  @Inject private StaffRows rows;
  @Inject private StaffEvents events;
  @Inject private LostKeys lost;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.KEY_TICKET_ISSUE)
  public Ticket issue(StaffKeeping.Order order) {
    AccountRepository.Found found = rows.account(order.subject());
    noting.detail("account=" + found.username());
    if (rows.own(found)) {
      throw new Refused("This is your own account. Ask somebody else of your management team.");
    }
    noting.change();
    String text = KeepingRules.text(order, Operation.KEY_TICKET_ISSUE);
    noting.reason(order.reason(), text);
    AtomicReference<LostKeys.Ticket> made = new AtomicReference<>();
    idempotency.once(
        order.key(),
        Operation.KEY_TICKET_ISSUE,
        () -> {
          if (rows.locked(order.subject()).state() == AccountState.CLOSED) {
            throw new Conflict("This account is closed.");
          }
          made.set(lost.replace(found.id(), rows.caller().accountId()));
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.KEY_TICKET_ISSUE, order.reason(), text));
          return null;
        });
    if (made.get() == null) {
      throw new Conflict("This ticket has been issued and shown already. Issue a new one.");
    }
    return new Ticket(made.get().words(), made.get().until());
  }
}
