package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StandingEntry;
import org.contactpoint.people.StandingEntryRepository;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.Tickets;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.people.staff.StaffKeeping;

/** Makes of an approved request what a user needs, within the transaction of the approval. */
@ApplicationScoped
class NewUsers {

  private static final int NAMES = 50;

  @Inject private RequestRows rows;
  @Inject private NewUserRepository repository;
  @Inject private StandingEntryRepository entries;
  @Inject private Tickets tickets;
  @Inject private AccountHistory history;

  Approvals.Invitation make(RequestRepository.Found of, StaffKeeping.Order order) {
    long person = RandomIds.positiveLong();
    long account = RandomIds.positiveLong();
    repository.person(person, of.name());
    String username = account(account, person, of);
    RequestRepository.Vetting v = of.vetting();
    entries.enter(
        StandingEntry.ofPerson(person, StandingKind.RECORD_CHECK, v.checked(), v.check(), null));
    entries.enter(
        StandingEntry.ofPerson(
            person, StandingKind.TRAINING, v.trained(), v.training(), v.course()));
    if (of.endsOn() != null) {
      entries.enter(
          StandingEntry.cover(account, rows.today(), of.endsOn(), "asked for with the account"));
    }
    rows.settle(of, UserRequests.State.APPROVED, order, account);
    history.add(account, Operation.USER_REQUEST_APPROVE, order.reason(), order.text().strip());
    Ticket ticket = tickets.invite(account, rows.caller().accountId());
    return new Approvals.Invitation(username, ticket.words(), ticket.until());
  }

  private String account(long account, long person, RequestRepository.Found of) {
    for (int attempt = 1; attempt <= NAMES; attempt++) {
      String username = UserNames.of(of.name(), attempt);
      if (repository.account(account, person, username, of, rows.today())) {
        return username;
      }
    }
    throw new Conflict("Too many people of this name have an account. Ask the help desk.");
  }
}
