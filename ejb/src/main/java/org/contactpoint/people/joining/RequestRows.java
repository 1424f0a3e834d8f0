package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.vault.Seals;

/** Requests by handle within the caller's reach, their sealed texts, and how they are settled. */
@ApplicationScoped
class RequestRows implements RequestsDue {

  private static final String REQUEST = "user-request";
  private static final String ORGANISATION = "organisation";
  private static final String TEAM = "team";

  @Inject private RequestRepository repository;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;
  @Inject private StaffTexts texts;
  @Inject private ProductClock clock;

  Caller caller() {
    return current.get();
  }

  Reach reach() {
    return Reach.of(current.get(), today());
  }

  LocalDate today() {
    return clock.today();
  }

  @Override
  public int toDecide() {
    return repository.waitingOfOthers(reach(), repository.personOf(caller().accountId()));
  }

  /** The organisation of a handle; without one the caller's own. */
  RequestRepository.Place organisation(String handle) {
    boolean own = handle == null || handle.isBlank();
    long id = own ? caller().organisationId() : id(ORGANISATION, handle);
    return repository.organisation(reach(), id).orElseThrow(NotFound::new);
  }

  String teamHandle(long team) {
    return seals.handle(TEAM, Seals.EVERYBODY, team);
  }

  /** The team of a handle among those of an organisation, or null without handle. */
  Long team(String handle, long organisation) {
    if (handle == null || handle.isBlank()) {
      return null;
    }
    long team = id(TEAM, handle);
    boolean there = repository.teams(organisation).stream().anyMatch(t -> t.id() == team);
    if (!there) {
      throw new NotFound();
    }
    return team;
  }

  RequestRepository.Found request(String handle) {
    return repository.find(reach(), id(REQUEST, handle)).orElseThrow(NotFound::new);
  }

  /** A request that waits, locked until the transaction ends. */
  RequestRepository.Found waiting(String handle) {
    repository.lock(id(REQUEST, handle));
    RequestRepository.Found found = request(handle);
    switch (found.state()) {
      case APPROVED -> throw new Conflict("This request has been approved already.");
      case REFUSED -> throw new Conflict("This request has been refused already.");
      case WITHDRAWN -> throw new Conflict("This request has been withdrawn.");
      default -> {
        return found;
      }
    }
  }

  /** Whether the caller, or another account of the same person, asked for it. */
  boolean own(RequestRepository.Found found) {
    return found.askerPerson() == repository.personOf(caller().accountId());
  }

  /** Whether the caller stands in for who asked for it: the two do not count as two people. */
  boolean standsInForAsker(RequestRepository.Found found) {
    Delegation delegation = caller().delegation();
    return delegation != null && repository.personOf(delegation.giver()) == found.askerPerson();
  }

  void settle(
      RequestRepository.Found found,
      UserRequests.State state,
      StaffKeeping.Order order,
      Long account) {
    repository.decide(
        found.id(),
        state,
        caller().accountId(),
        clock.now(),
        order.reason(),
        sealed(found.id(), "decision", order.text().strip()),
        account);
  }

  Seals.Sealed sealed(long request, String which, String text) {
    return texts.sealed("user-request:" + which, request, text);
  }

  String handle(long request) {
    return seals.handle(REQUEST, Seals.EVERYBODY, request);
  }

  UserRequests.Row row(RequestRepository.Found f, long person) {
    return new UserRequests.Row(
        handle(f.id()),
        f.name(),
        f.role(),
        f.job(),
        f.organisation(),
        f.asked().by(),
        f.asked().at(),
        f.askerPerson() == person,
        f.state(),
        f.endsOn());
  }

  UserRequests.Whole whole(RequestRepository.Found f, UserRequests.Bars bars) {
    RequestRepository.Vetting v = f.vetting();
    return new UserRequests.Whole(
        row(f, repository.personOf(caller().accountId())),
        f.team(),
        f.email(),
        f.telephone(),
        opened(f.id(), "reason", f.asked().text()),
        v.identity(),
        v.checked(),
        v.check(),
        v.trained(),
        v.training(),
        v.course(),
        f.decided() == null
            ? null
            : new UserRequests.Decision(
                f.decided().by(),
                f.decided().at(),
                StaffReason.label(f.decided().reason()),
                opened(f.id(), "decision", f.decided().text())),
        bars);
  }

  private String opened(long request, String which, Seals.Sealed text) {
    return texts.opened("user-request:" + which, request, text);
  }

  private long id(String kind, String handle) {
    return seals.unhandle(kind, Seals.EVERYBODY, handle).orElseThrow(NotFound::new);
  }
}
