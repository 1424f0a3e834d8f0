package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.contactpoint.access.Caller;
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
  @Inject private ProductClock clock;
  @Inject private QuotaStop stop;

  /** How much somebody has used, locked until the transaction ends. */
  Row lock(OnBehalf who, QuotaKind kind, Instant since) {
    return repository.lock(key(who, kind, since));
  }

  /**
   * Judges and counts.
   *
   * @param row as it was locked
   * @param used how much it is with what is asked for now
   * @param added how much of it is new: nothing new is always let through
   */
  void judge(OnBehalf who, Row row, int used, int added) {
    if (added == 0) {
      return;
    }
    QuotaKind kind = row.key().kind();
    refuse(who, row, step(who, row, used));
    count(who, row, used, added, row.use().proved() || used > rule(who, kind).limit());
  }

  /** Judges only, and leaves a mere wait to be judged when it is counted. */
  void foresee(
      OnBehalf who, QuotaKind kind, Instant since, DailySubjectRepository.Counted counted) {
    if (counted.added() > 0 && counted.used() > rule(who, kind).free()) {
      Row row = repository.read(key(who, kind, since));
      Step step = step(who, row, counted.used());
      refuse(who, row, step == Step.WAIT ? Step.FREE : step);
    }
  }

  void countSearch(OnBehalf who, Instant since) {
    Row row = lock(who, QuotaKind.SEARCHED, since);
    int used = row.used() + 1;
    Step step = step(who, row, used);
    refuse(who, row, step == Step.PROVE ? Step.FREE : step);
    count(who, row, used, 1, row.use().proved());
  }

  void proveSearch(OnBehalf who, Instant since) {
    Row row = repository.read(key(who, QuotaKind.SEARCHED, since));
    if (row.used() > rule(who, QuotaKind.SEARCHED).limit() && !row.use().proved()) {
      if (!QuotaRule.proves(row.use(), who.provedAt())) {
        throw stop.proof(who);
      }
      repository.prove(row.key());
    }
  }

  private static Key key(OnBehalf who, QuotaKind kind, Instant since) {
    return new Key(Owner.ACCOUNT, who.caller().accountId(), kind, since);
  }

  private Step step(OnBehalf who, Row row, int used) {
    return rule(who, row.key().kind()).of(used, row.use(), who.provedAt(), clock.now());
  }

  private void refuse(OnBehalf who, Row row, Step step) {
    QuotaKind kind = row.key().kind();
    QuotaRule rule = rule(who, kind);
    switch (step) {
      case STOP -> throw stop.person(who, kind);
      case PROVE -> throw stop.proof(who);
      case WAIT -> throw stop.slow(kind, rule, rule.wait(row.use(), clock.now()));
      default -> {}
    }
  }

  private void count(OnBehalf who, Row row, int used, int added, boolean proved) {
    total(who, row.key(), added);
    repository.keep(row.key(), used, clock.now(), proved);
  }

  private void total(OnBehalf of, Key own, int added) {
    Caller who = of.caller();
    QuotaKind kind = own.kind();
    Row all = repository.lock(new Key(Owner.ORGANISATION, who.organisationId(), kind, own.since()));
    int used = all.used() + added;
    int one = rule(of, kind).limit();
    int most = rules.total(one, () -> repository.accounts(who.organisationId()), used, kind);
    if (used > most * (1 + all.use().releases())) {
      throw stop.organisation(of, kind);
    }
    repository.keep(all.key(), used, clock.now(), false);
  }

  private QuotaRule rule(OnBehalf who, QuotaKind kind) {
    return rules.of(who.caller().role(), kind);
  }
}
