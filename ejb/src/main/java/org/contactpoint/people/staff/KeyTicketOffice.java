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
import org.contactpoint.people.Ticket;
import org.contactpoint.people.Tickets;

/** Issues tickets, one account at a time, each under its lock. */
@Stateless
@PermitAll
public class KeyTicketOffice implements KeyTickets {

  @Inject private StaffRows rows;
  @Inject private StaffEvents events;
  @Inject private Tickets tickets;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.KEY_TICKET_ISSUE)
  public Ticket issue(StaffKeeping.Order order) {
    return issue(order, Operation.KEY_TICKET_ISSUE);
  }

  @Override
  @Guarded(Operation.INVITATION_RENEW)
  public Ticket invite(StaffKeeping.Order order) {
    return issue(order, Operation.INVITATION_RENEW);
  }

  private Ticket issue(StaffKeeping.Order order, Operation operation) {
    AccountRepository.Found found = rows.account(order.subject());
    noting.detail("account=" + found.username());
    if (rows.own(found)) {
      throw new Refused("This is your own account. Ask somebody else of your management team.");
    }
    noting.change();
    String text = KeepingRules.text(order, operation);
    noting.reason(order.reason(), text);
    AtomicReference<Ticket> made = new AtomicReference<>();
    idempotency.once(
        order.key(),
        operation,
        () -> {
          mayHave(rows.locked(order.subject()), operation);
          made.set(ticket(found.id(), operation));
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(operation, order.reason(), text));
          return null;
        });
    if (made.get() == null) {
      throw new Conflict("This ticket has been issued and shown already. Issue a new one.");
    }
    return made.get();
  }

  private Ticket ticket(long account, Operation operation) {
    long issuer = rows.caller().accountId();
    return operation == Operation.INVITATION_RENEW
        ? tickets.invite(account, issuer)
        : tickets.replaceKeys(account, issuer);
  }

  /** A ticket for a key is worth nothing without a password, and an invitation makes one. */
  private void mayHave(AccountRepository.Found found, Operation operation) {
    if (found.state() == AccountState.CLOSED) {
      throw new Conflict("This account is closed.");
    }
    if (Tickets.takeTwo(found.role())) {
      throw new Refused("A ticket for this account takes two people. Ask for one to be released.");
    }
    boolean joined = tickets.joined(found.id());
    if (joined && operation == Operation.INVITATION_RENEW) {
      throw new Conflict(
          "This person has joined and has a password. Issue a ticket for a security key.");
    }
    if (!joined && operation != Operation.INVITATION_RENEW) {
      throw new Conflict("This person has not joined yet. Renew the invitation.");
    }
  }
}
