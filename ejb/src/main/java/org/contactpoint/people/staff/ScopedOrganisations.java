package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.StandingKind;

/** The organisations of one's authority, or one's own. */
@Stateless
@PermitAll
public class ScopedOrganisations implements Organisations {

  private static final String OPEN = "ACTIVE";
  private static final String SUSPENDED = "SUSPENDED";

  @Inject private StaffRows rows;
  @Inject private OrganisationRepository organisations;
  @Inject private TeamRepository teams;
  @Inject private KindRepository kinds;
  @Inject private StandingRepository standings;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private HandedOverRoles handedOver;
  @Inject private StepsTaken steps;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.ORGANISATION_LIST)
  public Listing list(Show show, String text, int page) {
    noting.detail("show=" + show + " text=" + text + " page=" + page);
    int skip = (Math.max(1, Math.min(1_000, page)) - 1) * PAGE;
    List<Row> found =
        organisations
            .select(rows.reach(), show, StaffRows.text(text), rows.today(), skip, PAGE + 1)
            .stream()
            .map(this::row)
            .toList();
    boolean more = found.size() > PAGE;
    return new Listing(
        more ? found.subList(0, PAGE) : found, more, organisations.due(rows.reach(), rows.today()));
  }

  @Override
  @Guarded(Operation.ORGANISATION_VIEW)
  public Whole view(String organisation) {
    OrganisationRepository.Found found = rows.organisationFound(organisation);
    noting.detail("organisation=" + found.code());
    Subject subject = Subject.organisation(found.id());
    return new Whole(
        row(found),
        kinds.label(found.kind(), rows.today()),
        found.urn() == null ? found.ods() : found.urn(),
        OfficeForm.Contacts.of(found),
        found.version(),
        rows.own(found),
        found.phase(),
        standings.held(subject, List.of(StandingKind.ACCREDITATION), rows.today()).get(0),
        teams.open(found.id()).stream().map(rows::team).toList(),
        handedOver.ofOrganisation(found.id()),
        history(subject));
  }

  private List<Staff.Event> history(Subject subject) {
    return Stream.concat(
            events.of(subject, rows.caller()).stream(), steps.ofOrganisation(subject.id()).stream())
        .sorted(Comparator.comparing(Staff.Event::at).reversed())
        .toList();
  }

  @Override
  @Guarded(Operation.ORGANISATION_SUSPEND)
  public void suspend(StaffKeeping.Order order) {
    change(order, Operation.ORGANISATION_SUSPEND, OPEN, SUSPENDED);
  }

  @Override
  @Guarded(Operation.ORGANISATION_REINSTATE)
  public void reinstate(StaffKeeping.Order order) {
    change(order, Operation.ORGANISATION_REINSTATE, SUSPENDED, OPEN);
  }

  @Override
  @Guarded(Operation.ORGANISATION_ACCREDIT)
  public void accredit(StaffKeeping.Renewal renewal) {
    OrganisationRepository.Found found = noted(renewal.subject());
    if (renewal.kind() != StandingKind.ACCREDITATION) {
      throw new Conflict("An organisation has an accreditation only.");
    }
    KeepingRules.check(renewal, rows.today());
    idempotency.once(
        renewal.key(),
        Operation.ORGANISATION_ACCREDIT,
        () -> {
          organisations.lock(found.id());
          standings.add(Subject.organisation(found.id()), renewal);
          add(found, new StaffEvents.Done(Operation.ORGANISATION_ACCREDIT, null, null));
          return null;
        });
  }

  private void change(StaffKeeping.Order order, Operation operation, String from, String to) {
    OrganisationRepository.Found found = noted(order.subject());
    String text = KeepingRules.text(order, operation);
    noting.reason(order.reason(), text);
    idempotency.once(
        order.key(),
        operation,
        () -> {
          organisations.lock(found.id());
          if (!rows.organisationFound(order.subject()).state().equals(from)) {
            throw new Conflict("Somebody else has changed this organisation. Load it again.");
          }
          organisations.keep(found.id(), to);
          add(found, new StaffEvents.Done(operation, order.reason(), text));
          return null;
        });
  }

  private void add(OrganisationRepository.Found found, StaffEvents.Done done) {
    events.add(Subject.organisation(found.id()), rows.caller(), done);
  }

  /** The organisation, once it is sure that the caller may act on it. */
  private OrganisationRepository.Found noted(String handle) {
    OrganisationRepository.Found found = rows.changeable(handle);
    noting.detail("organisation=" + found.code());
    noting.change();
    return found;
  }

  private Row row(OrganisationRepository.Found f) {
    boolean dated =
        !f.accredited().equals(StandingRepository.MISSING)
            && !f.accredited().equals(StandingRepository.NO_END);
    return new Row(
        rows.organisationHandle(f.id()),
        f.code(),
        f.name(),
        f.sector(),
        OPEN.equals(f.state()),
        f.users(),
        StandingRepository.state(f.accredited(), rows.today()),
        dated ? f.accredited() : null);
  }
}
