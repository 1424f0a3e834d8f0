package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.StandingKind;

/** Changes accounts, one at a time, each under its lock. */
@Stateless
@PermitAll
public class StaffOffice implements StaffKeeping {

  private static final String OWN =
      "This is your own account. Ask somebody else of your management team.";

  @Inject private StaffRows rows;
  @Inject private AccountRepository accounts;
  @Inject private StandingRepository standings;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private Event<AccountClosed> closed;
  @Inject private Event<AccountReinstated> reinstated;

  @Override
  @Guarded(Operation.STAFF_SUSPEND)
  public void suspend(Order order) {
    change(order, Operation.STAFF_SUSPEND, AccountState.SUSPENDED);
  }

  @Override
  @Guarded(Operation.STAFF_REINSTATE)
  public void reinstate(Order order) {
    AccountRepository.Found found = change(order, Operation.STAFF_REINSTATE, AccountState.ACTIVE);
    reinstated.fire(new AccountReinstated(found.id()));
  }

  @Override
  @Guarded(Operation.STAFF_CLOSE)
  public void close(Order order) {
    AccountRepository.Found found = change(order, Operation.STAFF_CLOSE, AccountState.CLOSED);
    closed.fire(new AccountClosed(found.id()));
  }

  @Override
  @Guarded(Operation.STANDING_RENEW)
  public void renew(Renewal renewal) {
    AccountRepository.Found found = noted(renewal.subject(), " " + renewal.kind());
    if (!StandingKind.FOR_PERSON.contains(renewal.kind())) {
      throw new Conflict("This does not belong to the person.");
    }
    KeepingRules.check(renewal, rows.today());
    idempotency.once(
        renewal.key(),
        Operation.STANDING_RENEW,
        () -> {
          if (rows.locked(renewal.subject()).state() == AccountState.CLOSED) {
            throw new Conflict("This account is closed.");
          }
          standings.add(Subject.person(found.personId()), renewal);
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.STANDING_RENEW, renewal.kind().name(), null));
          return null;
        });
  }

  @Override
  @Guarded(Operation.SAFEGUARDING_WITHDRAW)
  public void withdrawSafeguarding(Order order) {
    AccountRepository.Found found = noted(order.subject(), "");
    String text = KeepingRules.text(order, Operation.SAFEGUARDING_WITHDRAW);
    noting.reason(order.reason(), text);
    idempotency.once(
        order.key(),
        Operation.SAFEGUARDING_WITHDRAW,
        () -> {
          rows.locked(order.subject());
          if (!standings.endSafeguarding(found.personId(), rows.today())) {
            throw new Conflict("This person does not have the safeguarding right.");
          }
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.SAFEGUARDING_WITHDRAW, order.reason(), text));
          return null;
        });
  }

  private AccountRepository.Found change(Order order, Operation operation, AccountState to) {
    AccountRepository.Found found = noted(order.subject(), "");
    String text = KeepingRules.text(order, operation);
    noting.reason(order.reason(), text);
    idempotency.once(
        order.key(),
        operation,
        () -> {
          mayBecome(rows.locked(order.subject()).state(), to);
          accounts.keep(found.id(), to);
          if (to == AccountState.ACTIVE) {
            accounts.beginAnew(found.id(), rows.today());
          }
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(operation, order.reason(), text));
          return null;
        });
    return found;
  }

  /** The account, once it is sure that the caller may act on it. */
  private AccountRepository.Found noted(String handle, String more) {
    AccountRepository.Found found = rows.account(handle);
    noting.detail("account=" + found.username() + more);
    if (rows.own(found)) {
      throw new Refused(OWN);
    }
    noting.change();
    return found;
  }

  private static void mayBecome(AccountState from, AccountState to) {
    if (from == AccountState.CLOSED) {
      throw new Conflict("This account is closed already.");
    }
    if (from == to) {
      throw new Conflict(
          to == AccountState.SUSPENDED
              ? "This account is suspended already."
              : "This account is open already.");
    }
  }
}
