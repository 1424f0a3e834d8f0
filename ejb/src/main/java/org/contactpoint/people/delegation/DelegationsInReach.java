package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.delegation.Delegations.Row;
import org.contactpoint.people.delegation.Delegations.State;
import org.contactpoint.people.staff.HandedOverRoles;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Roles that are handed over, by handle, within the caller's reach or among the caller's own. */
@ApplicationScoped
class DelegationsInReach implements DelegationsDue, HandedOverRoles {

  /** For what handles are made and texts are sealed. */
  static final String KIND = "delegation";

  @Inject private DelegationRepository repository;
  @Inject private CandidateRepository candidates;
  @Inject private CurrentCaller callers;
  @Inject private Seals seals;
  @Inject private StaffTexts texts;
  @Inject private ProductClock clock;

  @Override
  public int toConfirm() {
    long me = me().person();
    return (int)
        list(Delegations.Show.WAITING, null).stream()
            .filter(d -> d.giver().person() != me && d.holder().person() != me)
            .count();
  }

  @Override
  public int ending() {
    return list(Delegations.Show.ENDING, null).size();
  }

  @Override
  public List<HandedOver> ofOrganisation(long organisation) {
    return list(Delegations.Show.OPEN, organisation).stream().map(this::brief).toList();
  }

  @Override
  public List<HandedOver> ofAccount(long account) {
    return repository.open(account, today()).stream().map(this::brief).toList();
  }

  private HandedOver brief(DelegationRepository.Found f) {
    return new HandedOver(
        handle(f),
        f.role(),
        f.giver().name(),
        f.holder().name(),
        f.from(),
        f.until(),
        state(f, today()).name());
  }

  /** The caller's own account. */
  CandidateRepository.Account me() {
    return candidates.find(caller(), today()).orElseThrow(NotFound::new);
  }

  /** The caller's account, for handles that are made for one user. */
  long caller() {
    return callers.get().accountId();
  }

  LocalDate today() {
    return clock.today();
  }

  List<DelegationRepository.Found> list(Delegations.Show show, Long organisation) {
    return repository.select(reach(), show, organisation, today());
  }

  DelegationRepository.Found find(String handle) {
    return repository.find(reach(), id(handle)).orElseThrow(NotFound::new);
  }

  /** One that the caller gave or holds. */
  DelegationRepository.Found own(String handle) {
    long id = id(handle);
    return owned().stream().filter(d -> d.id() == id).findFirst().orElseThrow(NotFound::new);
  }

  /** What the caller gave or holds, but for what was over three months ago. */
  List<DelegationRepository.Found> owned() {
    return repository.of(caller(), today().minusMonths(3));
  }

  Row row(DelegationRepository.Found f) {
    long me = caller();
    return new Row(
        handle(f),
        f.role(),
        new Delegations.Person(f.giver().name(), f.giver().username()),
        new Delegations.Person(f.holder().name(), f.holder().username()),
        f.organisation(),
        f.from(),
        f.until(),
        state(f, today()),
        StaffReason.label(f.reason()),
        f.text() == null ? null : texts.opened(KIND, f.id(), f.text()),
        f.decider(),
        f.decidedAt(),
        f.giver().account() == me,
        f.holder().account() == me);
  }

  /** How one stands on a day. */
  static State state(DelegationRepository.Found f, LocalDate today) {
    if (f.state().equals("REFUSED") || f.state().equals("ENDED")) {
      return State.valueOf(f.state());
    }
    if (f.until().isBefore(today)) {
      return State.OVER;
    }
    if (!f.stands()) {
      return State.STOPPED;
    }
    if (f.state().equals("WAITING")) {
      return State.WAITING;
    }
    return f.from().isAfter(today) ? State.COMING : State.RUNNING;
  }

  private String handle(DelegationRepository.Found f) {
    return seals.handle(KIND, Seals.EVERYBODY, f.id());
  }

  private Reach reach() {
    return Reach.of(callers.get(), today());
  }

  private long id(String handle) {
    return seals.unhandle(KIND, Seals.EVERYBODY, handle).orElseThrow(NotFound::new);
  }
}
