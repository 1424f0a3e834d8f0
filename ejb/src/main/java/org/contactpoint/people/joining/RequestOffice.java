package org.contactpoint.people.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.alerts.Overreach;
import org.contactpoint.people.staff.StaffKeeping;

/** Takes requests for accounts, and shows them to those whom they concern. */
@Stateless
@PermitAll
public class RequestOffice implements UserRequests {

  private static final int LAST_PAGE = 10_000;

  @Inject private RequestRows rows;
  @Inject private RequestRepository repository;
  @Inject private Asking asking;
  @Inject private Deciding deciding;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private Overreach overreach;

  @Override
  @Guarded(Operation.USER_REQUEST_CHOICES)
  public Choices choices(String organisation) {
    RequestRepository.Place place = rows.organisation(organisation);
    noting.detail("organisation=" + place.name());
    return new Choices(
        place.name(),
        repository.teams(place.id()).stream()
            .map(team -> new Team(rows.teamHandle(team.id()), team.name()))
            .toList(),
        List.copyOf(RequestRules.roles(rows.caller(), place)));
  }

  @Override
  @Guarded(Operation.USER_REQUEST_CHOICES)
  public void check(Asked asked) {
    RequestRepository.Place place = rows.organisation(asked.organisation());
    noting.detail("organisation=" + place.name());
    RequestRules.check(asked, rows.today());
    if (!RequestRules.roles(rows.caller(), place).contains(Role.valueOf(asked.role()))) {
      // The page offers no such role: somebody has written it into the form.
      noting.detail("role=" + asked.role());
      overreach.refused(Right.ASK_FOR_USERS);
      throw new InvalidInput(
          "role", "Choose one of these roles. Another cannot be asked for here.");
    }
  }

  @Override
  @Guarded(Operation.USER_REQUEST_ASK)
  public String ask(Asked asked) {
    RequestRepository.Place place = rows.organisation(asked.organisation());
    RequestRules.check(asked, rows.today());
    String email = RequestRepository.email(asked.email());
    noting.detail("user=" + email);
    noting.reason(asked.role(), asked.text().strip());
    if (!RequestRules.roles(rows.caller(), place).contains(Role.valueOf(asked.role()))) {
      throw new Refused("You cannot ask for this role in this organisation.");
    }
    if (asking.forOneself(asked)) {
      throw new Refused(
          "This would be an account for yourself. If it is somebody else of your name, ask your"
              + " management team to send the request.");
    }
    Long team = rows.team(asked.team(), place.id());
    noting.change();
    return idempotency.once(
        asked.key(), Operation.USER_REQUEST_ASK, () -> stored(asked, place.id(), team));
  }

  private String stored(Asked asked, long organisation, Long team) {
    List<Problem> problems = asking.known(asked);
    long id = RandomIds.positiveLong();
    if (problems.isEmpty()) {
      problems = asking.store(id, asked, organisation, team);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return rows.handle(id);
  }

  @Override
  @Guarded(Operation.USER_REQUEST_WITHDRAW)
  public void withdraw(StaffKeeping.Order order) {
    RequestRepository.Found found = rows.request(order.subject());
    noting.detail("user=" + found.email());
    deciding
        .notWithdrawn(found)
        .ifPresent(
            why -> {
              throw new Refused(why);
            });
    noting.change();
    order.check(Operation.USER_REQUEST_WITHDRAW);
    noting.reason(order.reason(), order.text().strip());
    idempotency.once(
        order.key(),
        Operation.USER_REQUEST_WITHDRAW,
        () -> {
          rows.settle(rows.waiting(order.subject()), State.WITHDRAWN, order, null);
          return null;
        });
  }

  @Override
  @Guarded(Operation.USER_REQUEST_LIST)
  public Listing list(Show show, int page) {
    noting.detail(show + " page=" + page);
    int number = Math.max(1, Math.min(LAST_PAGE, page));
    long person = repository.personOf(rows.caller().accountId());
    List<Row> found =
        repository.select(rows.reach(), show, (number - 1) * PAGE, PAGE + 1).stream()
            .map(f -> rows.row(f, person))
            .toList();
    boolean more = found.size() > PAGE;
    return new Listing(
        more ? found.subList(0, PAGE) : found, more, repository.waiting(rows.reach()));
  }

  @Override
  @Guarded(Operation.USER_REQUEST_VIEW)
  public Whole view(String request) {
    RequestRepository.Found found = rows.request(request);
    noting.detail("user=" + found.email());
    return rows.whole(found, deciding.bars(found));
  }
}
