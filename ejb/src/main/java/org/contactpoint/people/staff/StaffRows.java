package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.TypedLine;
import org.contactpoint.vault.Seals;

/** Handles instead of surrogates, and accounts by handle within the caller's reach. */
@ApplicationScoped
class StaffRows {

  private static final String ACCOUNT = "account";
  private static final String ORGANISATION = "organisation";
  private static final String TEAM = "team";
  private static final String TICKET_ASK = "ticket-ask";
  private static final String OWN =
      "This is your own organisation. Ask the national team to do this.";
  private static final int LONGEST_TEXT = 80;

  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  Caller caller() {
    return current.get();
  }

  LocalDate today() {
    return clock.today();
  }

  Reach reach() {
    return Reach.of(current.get(), today());
  }

  /** The account of a handle. */
  AccountRepository.Found account(String handle) {
    return reached(id(ACCOUNT, handle));
  }

  /** The account of a surrogate. */
  AccountRepository.Found reached(long account) {
    return accounts.find(reach(), account, today()).orElseThrow(NotFound::new);
  }

  /** The account of a surrogate, locked until the transaction ends, and then read. */
  AccountRepository.Found lockedAccount(long account) {
    accounts.lock(account);
    return reached(account);
  }

  /** The caller as a person, who may have several accounts. */
  long person() {
    return accounts.personOf(current.get().accountId());
  }

  /** The surrogate of the handle of a ticket that was asked for. */
  long ticketAsk(String handle) {
    return id(TICKET_ASK, handle);
  }

  String ticketAskHandle(long ask) {
    return seals.handle(TICKET_ASK, Seals.EVERYBODY, ask);
  }

  /** The account of a handle, locked until the transaction ends, and then read. */
  AccountRepository.Found locked(String handle) {
    accounts.lock(id(ACCOUNT, handle));
    return account(handle);
  }

  /** Whether an account is the caller's, or of the same person. */
  boolean own(AccountRepository.Found found) {
    return found.personId() == person();
  }

  long organisation(String handle) {
    return id(ORGANISATION, handle);
  }

  /** The organisation of a handle. */
  OrganisationRepository.Found organisationFound(String handle) {
    return organisations.find(reach(), organisation(handle), today()).orElseThrow(NotFound::new);
  }

  /** The organisation of a handle, which is not the caller's own. */
  OrganisationRepository.Found changeable(String handle) {
    OrganisationRepository.Found found = organisationFound(handle);
    if (own(found)) {
      throw new Refused(OWN);
    }
    // After a merger there are two teams in one authority: neither may switch off the other.
    if (found.kind().equals("MANAGEMENT") && caller().role() != Role.NATIONAL_TEAM) {
      throw new Refused("This is a management team. The national team keeps it.");
    }
    return found;
  }

  /** Whether an organisation is the caller's. */
  boolean own(OrganisationRepository.Found found) {
    return found.id() == current.get().organisationId();
  }

  /** The surrogate of a team's handle. */
  long team(String handle) {
    return id(TEAM, handle);
  }

  Teams.Team team(TeamRepository.Found found) {
    return new Teams.Team(
        seals.handle(TEAM, Seals.EVERYBODY, found.id()),
        found.name(),
        found.telephone(),
        found.email(),
        found.hours(),
        found.outOfHours(),
        found.members(),
        found.version());
  }

  String organisationHandle(long organisation) {
    return seals.handle(ORGANISATION, Seals.EVERYBODY, organisation);
  }

  Staff.Row row(AccountRepository.Found f) {
    boolean dated =
        !f.firstEnd().equals(StandingRepository.MISSING)
            && !f.firstEnd().equals(StandingRepository.NO_END);
    return new Staff.Row(
        seals.handle(ACCOUNT, Seals.EVERYBODY, f.id()),
        f.name(),
        f.username(),
        f.role(),
        f.job(),
        f.organisation(),
        organisationHandle(f.organisationId()),
        f.telephone(),
        f.email(),
        f.state(),
        StandingRepository.state(f.firstEnd(), today()),
        dated ? f.firstEnd() : null);
  }

  /** A text to search by, or null. */
  static String text(String typed) {
    String text = TypedLine.of(typed);
    if (text.length() > LONGEST_TEXT) {
      throw new InvalidInput("q", "Type at most 80 letters of the name.");
    }
    return text.isEmpty() ? null : text;
  }

  private long id(String kind, String handle) {
    OptionalLong id = seals.unhandle(kind, Seals.EVERYBODY, handle);
    return id.orElseThrow(NotFound::new);
  }
}
