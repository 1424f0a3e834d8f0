package org.contactpoint.people.merger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.StaffTexts;

/** Plans mergers and divisions, each under the locks of all authorities that take part. */
@Stateless
@PermitAll
public class MergerOffice implements Mergers {

  private static final String CHANGE = "authority-change";

  @Inject private MergerRepository repository;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private StaffTexts texts;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.AUTHORITY_MERGER_VIEW)
  public Whole view(String authority) {
    noting.detail("authority=" + authority);
    MergerRepository.Found found = found(authority);
    return new Whole(
        found.name(),
        repository.organisations(authority, clock.today()).size(),
        repository.free(authority, MergerRules.last(clock.today())),
        repository.open(authority, clock.today()).map(this::planned).orElse(null));
  }

  @Override
  @Guarded(Operation.AUTHORITY_MERGER_VIEW)
  public Shares check(Plan plan) {
    noting.detail("authority=" + plan.authority());
    Map<String, Phase> own = repository.phases(plan.authority(), clock.today());
    Set<String> others = judged(plan, own.keySet());
    Map<String, Phase> first = new HashMap<>(own);
    first.keySet().removeAll(others);
    own.keySet().retainAll(others);
    return new Shares(
        first.size(), own.size(), held(plan.first(), plan, first), held(plan.second(), plan, own));
  }

  @Override
  @Guarded(Operation.AUTHORITY_MERGER_PLAN)
  public void plan(Plan plan) {
    noting.detail("authority=" + plan.authority() + " from=" + plan.from());
    noting.change();
    noting.reason(MergerRules.divided(plan) ? "DIVISION" : "MERGER", MergerRules.text(plan));
    idempotency.once(
        plan.key(),
        Operation.AUTHORITY_MERGER_PLAN,
        () -> {
          String successors = successors(plan);
          Set<String> all = new TreeSet<>(Arrays.asList(successors.split(" ")));
          all.add(plan.authority());
          repository.lock(all);
          Set<String> own = repository.organisations(plan.authority(), clock.today());
          Set<String> others = judged(plan, own);
          repository.settle(plan.authority(), clock.today());
          repository.move(plan.authority(), plan.first(), plan.from());
          if (MergerRules.divided(plan)) {
            repository.move(plan.authority(), plan.second(), others);
          }
          repository.end(plan.authority(), plan.from().minusDays(1), successors);
          long id = RandomIds.positiveLong();
          repository.add(
              id,
              plan,
              successors,
              caller.get().accountId(),
              clock.now(),
              texts.sealed(CHANGE, id, MergerRules.text(plan)));
          return null;
        });
  }

  @Override
  @Guarded(Operation.AUTHORITY_MERGER_CALL_OFF)
  public void callOff(String authority, String key) {
    noting.detail("authority=" + authority);
    found(authority);
    noting.change();
    idempotency.once(
        key,
        Operation.AUTHORITY_MERGER_CALL_OFF,
        () -> {
          repository.lock(List.of(authority));
          MergerRepository.Stored plan =
              repository
                  .open(authority, clock.today())
                  .orElseThrow(
                      () -> new Conflict("Nothing is planned for this authority any more."));
          repository.callOff(plan, authority, caller.get().accountId(), clock.now());
          return null;
        });
  }

  /** What it means for organisations that a successor is at an earlier step on the day. */
  private Held held(String successor, Plan plan, Map<String, Phase> organisations) {
    if (organisations.isEmpty()) {
      return null;
    }
    Phase there = repository.phase(successor, plan.from());
    return there == Phase.LIVE
        ? null
        : new Held(there, MergerRules.standStill(there, organisations.values()));
  }

  private Set<String> judged(Plan plan, Set<String> own) {
    MergerRepository.Found ending = found(plan.authority());
    if (ending.endOn() != null) {
      throw new Conflict("An end of this authority is planned already, or it has ended.");
    }
    if (repository.awaited(plan.authority(), clock.today())) {
      throw new Conflict("Another authority is to be joined to this one. Wait for that day.");
    }
    Set<String> possible =
        repository.free(plan.authority(), MergerRules.day(plan, clock.today())).stream()
            .map(Area::code)
            .collect(Collectors.toSet());
    return MergerRules.check(plan, possible, own, clock.today());
  }

  private static String successors(Plan plan) {
    return MergerRules.divided(plan) ? plan.first() + " " + plan.second() : plan.first();
  }

  private MergerRepository.Found found(String authority) {
    return repository.find(authority).orElseThrow(NotFound::new);
  }

  private Planned planned(MergerRepository.Stored plan) {
    return new Planned(
        Arrays.stream(plan.successors().split(" ")).map(code -> found(code).name()).toList(),
        plan.from(),
        plan.by(),
        plan.at(),
        texts.opened(CHANGE, plan.id(), plan.text()));
  }
}
