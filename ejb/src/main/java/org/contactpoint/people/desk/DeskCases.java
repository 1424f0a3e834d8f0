package org.contactpoint.people.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountRelief;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.vault.Seals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cases by handle, and whether a case helps now. */
@ApplicationScoped
class DeskCases {

  static final int TRIES = 3;

  /** Days for which a telephone number that was changed is not called. */
  private static final int NEW = 30;

  private static final Duration SHOWN = Duration.ofHours(4);
  private static final Duration HELPS = Duration.ofMinutes(30);
  private static final Duration APART = Duration.ofHours(24);

  @Inject private DeskRepository repository;
  @Inject private AccountRelief relief;
  @Inject private AccountHistory history;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.desk.daily", defaultValue = "30")
  private int daily;

  /** A case with its account. */
  record Whole(DeskRepository.Stored stored, DeskRepository.Found person) {}

  DeskRepository.Desk desk() {
    return new DeskRepository.Desk(
        current.get().accountId(), current.get().organisationId(), clock.today().minusDays(NEW));
  }

  String handle(String kind, long id) {
    return seals.handle(kind, current.get().accountId(), id);
  }

  DeskRepository.Found person(String handle) {
    return account(id("desk-person", handle));
  }

  Whole view(String handle) {
    DeskRepository.Stored stored =
        repository
            .deskCase(desk(), id("desk-case", handle), clock.now().minus(SHOWN))
            .orElseThrow(NotFound::new);
    return noted(stored);
  }

  /** Own cases that are not over, the newest first. */
  List<HelpDesk.Open> open() {
    Instant now = clock.now();
    return repository.open(desk(), now.minus(SHOWN), now.minus(HELPS), TRIES).stream()
        .map(
            found ->
                new HelpDesk.Open(
                    handle("desk-case", found.id()),
                    found.name(),
                    found.username(),
                    found.organisation(),
                    found.openedAt(),
                    found.verifiedAt() == null ? null : found.verifiedAt().plus(HELPS)))
        .toList();
  }

  /** The case, locked. */
  Whole locked(String handle) {
    DeskRepository.Stored stored =
        repository
            .locked(desk(), id("desk-case", handle), clock.now().minus(SHOWN))
            .orElseThrow(NotFound::new);
    return noted(stored);
  }

  /** Until when a case helps; null when nobody was called back. */
  static Instant until(DeskRepository.Stored stored) {
    return stored.verifiedAt() == null ? null : stored.verifiedAt().plus(HELPS);
  }

  /**
   * The case, locked, once it is sure that it helps and that the day's work is not done yet; what
   * is done next counts.
   */
  Whole helping(String handle, Operation action) {
    repository.lock(desk());
    Whole whole = locked(handle);
    Instant now = clock.now();
    Instant until = until(whole.stored());
    if (until == null || now.isAfter(until)) {
      throw new Conflict("Call the person back first, on the number on file.");
    }
    int done =
        repository.actsOf(desk(), clock.today().atStartOfDay(ProductClock.LONDON).toInstant());
    if (done >= daily) {
      throw new Refused(
          "You have helped as many times today as one person may. The national team has been told."
              + " Hand the call to somebody else at the desk.");
    }
    boolean other =
        repository.acts(whole.person().id()).stream()
            .anyMatch(
                act -> act.at().isAfter(now.minus(APART)) && DeskRules.both(act.action(), action));
    if (other) {
      throw new Conflict(
          "This person was given the other ticket within a day. Who has lost both password and key"
              + " must prove who it is to the management team.");
    }
    repository.act(whole.stored(), desk(), action, now);
    history.add(whole.person().id(), action, null, null);
    if (done + 1 == daily) {
      relief.alert(current.get().username());
    }
    return whole;
  }

  private Whole noted(DeskRepository.Stored stored) {
    DeskRepository.Found person = account(stored.account());
    noting.detail("account=" + person.username());
    return new Whole(stored, person);
  }

  private DeskRepository.Found account(long id) {
    return repository.account(desk(), id).orElseThrow(NotFound::new);
  }

  private long id(String kind, String handle) {
    OptionalLong id = seals.unhandle(kind, current.get().accountId(), handle);
    return id.orElseThrow(NotFound::new);
  }
}
