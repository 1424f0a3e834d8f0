package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.OwnKeys.NoticeKind;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.TicketPurpose;
import org.contactpoint.people.Tickets;

/** Takes two people through a ticket, each step under the lock of the account that it is for. */
@Stateless
@PermitAll
public class TicketReleaseOffice implements TicketReleases {

  private static final String OWN =
      "This is about your own account. Ask somebody else of your management team.";

  private static final State[] OPEN = {State.WAITING, State.RELEASED};

  @Inject private StaffRows rows;
  @Inject private TicketAsks asks;
  @Inject private Tickets tickets;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.TICKET_ASK)
  public void ask(StaffKeeping.Order order) {
    AccountRepository.Found found = rows.account(order.subject());
    String text = judged(found, order, Operation.TICKET_ASK);
    idempotency.once(
        order.key(),
        Operation.TICKET_ASK,
        () -> {
          AccountRepository.Found locked = open(rows.locked(order.subject()));
          if (!Tickets.takeTwo(locked.role())) {
            throw new Conflict("A ticket for this account needs nobody else. Issue it.");
          }
          asks.add(locked.id(), purpose(locked), order.reason());
          asks.record(
              locked.id(), NoticeKind.TICKET_ASKED, done(Operation.TICKET_ASK, order, text));
          return null;
        });
  }

  @Override
  @Guarded(Operation.TICKET_ASK_LIST)
  public List<Ask> open() {
    return asks.open();
  }

  @Override
  @Guarded(Operation.TICKET_ASK_LIST)
  public Ask view(String ask) {
    TicketAskRepository.Found found = asks.find(ask);
    AccountRepository.Found account = rows.reached(found.accountId());
    noting.detail("account=" + account.username());
    return asks.shown(found, account);
  }

  @Override
  @Guarded(Operation.TICKET_RELEASE)
  public void release(StaffKeeping.Order order) {
    TicketAskRepository.Found found = asks.find(order.subject());
    AccountRepository.Found account = rows.reached(found.accountId());
    String text = judged(account, order, Operation.TICKET_RELEASE);
    if (asks.mine(found)) {
      throw new Refused("You asked for this ticket yourself. Somebody else has to release it.");
    }
    if (asks.tied(found)) {
      throw new Refused(
          "One of you two has lately given the other a ticket to come in with. A third person has"
              + " to release this one.");
    }
    decide(order, found, State.RELEASED, NoticeKind.TICKET_RELEASED, text);
  }

  @Override
  @Guarded(Operation.TICKET_REFUSE)
  public void refuse(StaffKeeping.Order order) {
    TicketAskRepository.Found found = asks.find(order.subject());
    AccountRepository.Found account = rows.reached(found.accountId());
    String text = judged(account, order, Operation.TICKET_REFUSE);
    decide(order, found, State.REFUSED, NoticeKind.TICKET_REFUSED, text);
  }

  @Override
  @Guarded(Operation.TICKET_SHOW)
  public Ticket show(String ask, String key) {
    TicketAskRepository.Found found = asks.find(ask);
    AccountRepository.Found account = rows.reached(found.accountId());
    noting.detail("account=" + account.username());
    if (found.askedBy() != rows.caller().accountId()) {
      throw new Refused("Only who asked for this ticket is shown it.");
    }
    noting.change();
    AtomicReference<Ticket> made = new AtomicReference<>();
    idempotency.once(
        key,
        Operation.TICKET_SHOW,
        () -> {
          AccountRepository.Found locked = open(rows.lockedAccount(found.accountId()));
          asks.must(ask, State.RELEASED);
          if (purpose(locked) != found.purpose()) {
            throw new Conflict("The person has joined in the meantime. Ask for another ticket.");
          }
          asks.issued(found);
          asks.record(locked.id(), new StaffEvents.Done(Operation.TICKET_SHOW, null, null));
          made.set(ticket(found));
          return null;
        });
    if (made.get() == null) {
      throw new Conflict("This ticket has been shown already. If it is lost, ask for another.");
    }
    return made.get();
  }

  private void decide(
      StaffKeeping.Order order,
      TicketAskRepository.Found found,
      State state,
      NoticeKind notice,
      String text) {
    boolean releases = state == State.RELEASED;
    Operation operation = releases ? Operation.TICKET_RELEASE : Operation.TICKET_REFUSE;
    // What was released can still be taken back until it is shown.
    State[] from = releases ? new State[] {State.WAITING} : OPEN;
    idempotency.once(
        order.key(),
        operation,
        () -> {
          open(rows.lockedAccount(found.accountId()));
          asks.must(order.subject(), from);
          asks.decide(found, state);
          asks.record(found.accountId(), notice, done(operation, order, text));
          return null;
        });
  }

  /** The text of an order, once it is sure that it is about somebody else. */
  private String judged(
      AccountRepository.Found found, StaffKeeping.Order order, Operation operation) {
    noting.detail("account=" + found.username());
    if (rows.own(found)) {
      throw new Refused(OWN);
    }
    noting.change();
    String text = KeepingRules.text(order, operation);
    noting.reason(order.reason(), text);
    return text;
  }

  private TicketPurpose purpose(AccountRepository.Found account) {
    return tickets.joined(account.id()) ? TicketPurpose.KEY : TicketPurpose.INVITATION;
  }

  private Ticket ticket(TicketAskRepository.Found found) {
    return found.purpose() == TicketPurpose.INVITATION
        ? tickets.invite(found.accountId(), found.askedBy())
        : tickets.replaceKeys(found.accountId(), found.askedBy());
  }

  private static AccountRepository.Found open(AccountRepository.Found found) {
    if (found.state() == AccountState.CLOSED) {
      throw new Conflict("This account is closed.");
    }
    return found;
  }

  private static StaffEvents.Done done(Operation operation, StaffKeeping.Order order, String text) {
    return new StaffEvents.Done(operation, order.reason(), text);
  }
}
