package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.OwnKeys.NoticeKind;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.delegation.Delegations.State;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.people.staff.StaffKeeping;

/**
 * Changes what is handed over, within the caller's transaction and under the locks of both
 * accounts: row, standing, the history of both accounts, and a notice to both.
 */
@ApplicationScoped
class DelegationKeeping {

  @Inject private DelegationRepository repository;
  @Inject private StaffTexts texts;
  @Inject private AccountHistory history;
  @Inject private AccountNotices notices;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  /** For the ledger: whose role, to whom. */
  static String named(DelegationRepository.Found found) {
    return "giver=" + found.giver().username() + " holder=" + found.holder().username();
  }

  void lock(DelegationRepository.Found found) {
    repository.lock(found.giver().account(), found.holder().account());
  }

  void add(HandingOver.Judged judged, Delegations.Form form) {
    long id = RandomIds.positiveLong();
    String text = TypedLine.of(form.text());
    repository.add(
        id,
        judged.giver(),
        judged.to(),
        form,
        texts.sealed(DelegationsInReach.KIND, id, text),
        clock.now());
    history.add(judged.giver().id(), Operation.DELEGATION_ASK, form.reason(), text);
    history.add(judged.to().id(), Operation.DELEGATION_ASK, form.reason(), text);
    notices.tell(judged.to().id(), NoticeKind.DELEGATION_ASKED, judged.giver().username());
  }

  /** Lets it stand; whether it may is judged already. */
  void confirm(DelegationRepository.Found found, StaffKeeping.Order order) {
    LocalDate today = clock.today();
    repository.decide(found.id(), "HELD", callers.get().accountId(), clock.now());
    repository.stand(found, found.from().isBefore(today) ? today : found.from());
    told(found, Operation.DELEGATION_CONFIRM, NoticeKind.DELEGATION_CONFIRMED, order);
  }

  /**
   * Refuses what waits, ends what stands.
   *
   * @throws Conflict when it is over
   */
  void end(DelegationRepository.Found found, Operation operation, StaffKeeping.Order order) {
    State state = DelegationsInReach.state(found, clock.today());
    switch (state) {
      case OVER -> throw new Conflict("This is over already.");
      case REFUSED -> throw new Conflict("This has been refused already.");
      case ENDED -> throw new Conflict("This has been ended already.");
      default -> {
        boolean refused = state == State.WAITING && operation == Operation.DELEGATION_REFUSE;
        close(found, refused ? "REFUSED" : "ENDED", callers.get().accountId());
        told(
            found,
            operation,
            refused ? NoticeKind.DELEGATION_REFUSED : NoticeKind.DELEGATION_ENDED,
            order);
      }
    }
  }

  /** Ends everything that an account gave or holds: it has just been closed or opened again. */
  void endAll(long account) {
    repository.open(account, clock.today()).forEach(d -> close(d, "ENDED", null));
  }

  private void close(DelegationRepository.Found found, String state, Long by) {
    Instant now = clock.now();
    repository.decide(found.id(), state, by, now);
    repository.lapse(found, clock.today());
  }

  private void told(
      DelegationRepository.Found found,
      Operation operation,
      NoticeKind notice,
      StaffKeeping.Order order) {
    String text = TypedLine.of(order.text());
    String by = callers.get().username();
    for (DelegationRepository.Party one :
        new DelegationRepository.Party[] {found.giver(), found.holder()}) {
      history.add(one.account(), operation, order.reason(), text);
      notices.tell(one.account(), notice, by);
    }
  }
}
