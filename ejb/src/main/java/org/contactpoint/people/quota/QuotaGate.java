package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.quota.QuotaRule.Step;
import org.contactpoint.people.quota.QuotaUseRepository.Key;
import org.contactpoint.people.quota.QuotaUseRepository.Owner;
import org.contactpoint.people.quota.QuotaUseRepository.Row;

/**
 * Lets a request go on within its quota and its organisation's total, or says what is to be done.
 */
@ApplicationScoped
class QuotaGate {

  @Inject private QuotaUseRepository repository;
  @Inject private QuotaRules rules;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;
  @Inject private QuotaStop stop;

  /** How much the caller has used, locked until the transaction ends. */
  Row lock(QuotaKind kind, Instant since) {
    return repository.lock(new Key(Owner.ACCOUNT, callers.get().accountId(), kind, since));
  }

  /**
   * Judges and counts.
   *
   * @param row as it was locked
   * @param used how much it is with what is asked for now
   * @param added how much of it is new: nothing new is always let through
   */
  void judge(Row row, int used, int added) {
    if (added == 0) {
      return;
    }
    QuotaKind kind = row.key().kind();
    refuse(kind, row, step(row, used));
    count(row, used, added, row.use().proved() || used > rule(kind).limit());
  }

  /** Judges only, and leaves a mere wait to be judged when it is counted. */
  void foresee(QuotaKind kind, Instant since, int used, int added) {
    if (added > 0 && used > rule(kind).free()) {
      Row row = repository.read(new Key(Owner.ACCOUNT, callers.get().accountId(), kind, since));
      Step step = step(row, used);
      refuse(kind, row, step == Step.WAIT ? Step.FREE : step);
    }
  }

  void countSearch(Instant since) {
    Row row = lock(QuotaKind.SEARCHED, since);
    int used = row.used() + 1;
    Step step = step(row, used);
    refuse(QuotaKind.SEARCHED, row, step == Step.PROVE ? Step.FREE : step);
    count(row, used, 1, row.use().proved());
  }

  void proveSearch(Instant since) {
    long account = callers.get().accountId();
    Row row = repository.read(new Key(Owner.ACCOUNT, account, QuotaKind.SEARCHED, since));
    if (row.used() > rule(QuotaKind.SEARCHED).limit() && !row.use().proved()) {
      if (!QuotaRule.proves(row.use(), callers.provedAt().orElse(null))) {
        throw stop.proof();
      }
      repository.prove(row.key());
    }
  }

  private Step step(Row row, int used) {
    Instant provedAt = callers.provedAt().orElse(null);
    return rule(row.key().kind()).of(used, row.use(), provedAt, clock.now());
  }

  private void refuse(QuotaKind kind, Row row, Step step) {
    QuotaRule rule = rule(kind);
    switch (step) {
      case STOP -> throw stop.person(kind);
      case PROVE -> throw stop.proof();
      case WAIT -> throw stop.slow(kind, rule, rule.wait(row.use(), clock.now()));
      default -> {}
    }
  }

  private void count(Row row, int used, int added, boolean proved) {
    total(row.key(), added);
    repository.keep(row.key(), used, clock.now(), proved);
  }

  private void total(Key own, int added) {
    Caller who = callers.get();
    QuotaKind kind = own.kind();
    Row all = repository.lock(new Key(Owner.ORGANISATION, who.organisationId(), kind, own.since()));
    int used = all.used() + added;
    int one = rule(kind).limit();
    int most = rules.total(one, () -> repository.accounts(who.organisationId()), used, kind);
    if (used > most * (1 + all.use().releases())) {
      throw stop.organisation(kind);
    }
    repository.keep(all.key(), used, clock.now(), false);
  }

  private QuotaRule rule(QuotaKind kind) {
    return rules.of(callers.get().role(), kind);
  }
}
