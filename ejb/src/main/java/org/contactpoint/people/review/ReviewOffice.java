package org.contactpoint.people.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Shows managers what they have to confirm, and takes their word for it. */
@Stateless
@PermitAll
public class ReviewOffice implements AccountReviews {

  private static final String ACCOUNT = "account";

  @Inject private ReviewRepository repository;
  @Inject private ReviewLimits limits;
  @Inject private AccountHistory history;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.ACCOUNT_REVIEW_LIST)
  public Work work() {
    Reach reach = Reach.of(caller.get(), clock.today());
    int window = limits.get().window();
    LocalDate until = clock.today().plusDays(window);
    ReviewRepository.Sum sum = repository.sum(reach, until, window);
    long person = repository.personOf(caller.get().accountId());
    return new Work(
        sum.count(),
        sum.due(),
        repository.toConfirm(reach, until, window, PAGE).stream()
            .map(found -> row(found, person))
            .toList(),
        repository.lastNight().map(Night::new).orElse(null));
  }

  @Override
  @Guarded(Operation.ACCOUNT_CONFIRM)
  public void confirm(List<String> accounts, String key) {
    if (accounts.isEmpty() || accounts.size() > PAGE) {
      throw new InvalidInput("pick", "Pick who still needs the account, at most " + PAGE + ".");
    }
    noting.detail("accounts=" + accounts.size());
    noting.change();
    idempotency.once(
        key,
        Operation.ACCOUNT_CONFIRM,
        () -> {
          // In one order for everybody, so that two who confirm at once never wait for each other.
          accounts.stream().map(this::id).distinct().sorted().forEach(this::confirm);
          return null;
        });
  }

  private void confirm(long account) {
    long person =
        repository
            .lockedPerson(Reach.of(caller.get(), clock.today()), account)
            .orElseThrow(NotFound::new);
    if (person == repository.personOf(caller.get().accountId())) {
      throw new Refused("This is your own account. Somebody else has to confirm it.");
    }
    repository.needed(account, clock.today());
    history.add(account, Operation.ACCOUNT_CONFIRM, null, null);
  }

  private Row row(ReviewRepository.Found found, long person) {
    return new Row(
        seals.handle(ACCOUNT, Seals.EVERYBODY, found.id()),
        found.name(),
        found.username(),
        found.job(),
        found.organisation(),
        found.seen(),
        found.due(),
        found.personId() == person);
  }

  private long id(String handle) {
    return seals.unhandle(ACCOUNT, Seals.EVERYBODY, handle).orElseThrow(NotFound::new);
  }
}
