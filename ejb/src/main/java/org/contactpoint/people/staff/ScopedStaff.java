package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.Tickets;

/** The accounts of one's authority or organisation. */
@Stateless
@PermitAll
public class ScopedStaff implements Staff {

  private static final int MOST_EXPORTED = 20_000;
  private static final int LAST_PAGE = 10_000;

  @Inject private StaffRows rows;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private StandingRepository standings;
  @Inject private StaffEvents events;
  @Inject private Tickets tickets;
  @Inject private HandedOverRoles handedOver;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.STAFF_LIST)
  public Listing list(Filter filter) {
    noting.detail(filter.toString());
    AccountRepository.Selection selection = selection(filter);
    int page = Math.max(1, Math.min(LAST_PAGE, filter.page()));
    List<Row> found =
        accounts.select(selection, (page - 1) * PAGE, PAGE + 1).stream().map(rows::row).toList();
    boolean more = found.size() > PAGE;
    return new Listing(
        more ? found.subList(0, PAGE) : found,
        more,
        // Of an authority's thousands it takes as long as the list itself.
        rows.caller().may(Operation.TASK_LIST) ? null : accounts.due(rows.reach(), rows.today()),
        organisation(selection).map(OrganisationRepository.Found::name).orElse(null));
  }

  @Override
  @Guarded(Operation.STAFF_EXPORT)
  public List<Row> export(Filter filter) {
    noting.detail(filter.toString());
    AccountRepository.Selection selection = selection(filter);
    organisation(selection);
    return accounts.select(selection, 0, MOST_EXPORTED).stream().map(rows::row).toList();
  }

  @Override
  @Guarded(Operation.STAFF_VIEW)
  public Member view(String account) {
    AccountRepository.Found found = rows.account(account);
    noting.detail("account=" + found.username());
    AccountRepository.Accounts theirs =
        accounts.accountsOf(found.personId(), rows.caller().accountId());
    return new Member(
        rows.row(found),
        found.team(),
        "ACTIVE".equals(found.organisationState()),
        tickets.joined(found.id()),
        theirs.among(),
        theirs.count() - 1,
        standings.coverUntil(found.id()).orElse(null),
        standings.held(Subject.person(found.personId()), StandingKind.FOR_PERSON, rows.today()),
        handedOver.ofAccount(found.id()),
        events.of(Subject.account(found.id()), rows.caller()));
  }

  private AccountRepository.Selection selection(Filter filter) {
    boolean any = filter.organisation() == null || filter.organisation().isBlank();
    return new AccountRepository.Selection(
        rows.reach(),
        filter.show(),
        any ? null : rows.organisation(filter.organisation()),
        StaffRows.text(filter.text()),
        rows.today());
  }

  /** The organisation that was asked for; one outside the caller's reach does not exist. */
  private Optional<OrganisationRepository.Found> organisation(
      AccountRepository.Selection selection) {
    return Optional.ofNullable(selection.organisation())
        .map(
            id ->
                organisations.find(selection.reach(), id, rows.today()).orElseThrow(NotFound::new));
  }
}
