package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.Seals;

/** Counts by a hash that is keyed, and different for each account and day. */
@ApplicationScoped
class CountedSubjects implements DailySubjects {

  @Inject private DailySubjectRepository repository;
  @Inject private QuotaGate gate;
  @Inject private Seals seals;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int count(QuotaKind kind, Collection<ChildId> children) {
    return count(own(), kind, children);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void foresee(QuotaKind kind, ChildId child) {
    foresee(own(), kind, child);
  }

  /** Stands even where the caller's transaction does not: whoever was refused was answered. */
  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void countSearch() {
    gate.countSearch(own(), hour());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void proveSearch() {
    gate.proveSearch(own(), hour());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void countFor(OnBehalf of, QuotaKind kind, Collection<ChildId> children) {
    count(of, kind, children);
    count(own(), kind, children);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void foreseeFor(OnBehalf of, QuotaKind kind, ChildId child) {
    foresee(of, kind, child);
    foresee(own(), kind, child);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void countSearchFor(OnBehalf of) {
    gate.countSearch(of, hour());
    gate.countSearch(own(), hour());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void proveSearchFor(OnBehalf of) {
    gate.proveSearch(of, hour());
    gate.proveSearch(own(), hour());
  }

  private int count(OnBehalf who, QuotaKind kind, Collection<ChildId> children) {
    QuotaUseRepository.Row row = gate.lock(who, kind, day());
    int before = counted(who, kind);
    add(who, kind, children);
    int used = counted(who, kind);
    gate.judge(who, row, used, used - before);
    return used;
  }

  private void foresee(OnBehalf who, QuotaKind kind, ChildId child) {
    DailySubjectRepository.Counted counted =
        repository.foreseen(who.caller().accountId(), clock.today(), kind, hash(who, child));
    gate.foresee(who, kind, day(), counted);
  }

  private OnBehalf own() {
    return new OnBehalf(caller.get(), caller.provedAt().orElse(null), false);
  }

  private Instant hour() {
    return clock.now().truncatedTo(ChronoUnit.HOURS);
  }

  private void add(OnBehalf who, QuotaKind kind, Collection<ChildId> children) {
    List<Long> hashes = children.stream().map(c -> hash(who, c)).distinct().sorted().toList();
    repository.add(who.caller().accountId(), clock.today(), kind, hashes);
  }

  private int counted(OnBehalf who, QuotaKind kind) {
    return repository.count(who.caller().accountId(), clock.today(), kind);
  }

  private long hash(OnBehalf who, ChildId child) {
    long account = who.caller().accountId();
    LocalDate day = clock.today();
    return seals.keyedHash("daily-subject", account + ":" + day + ":" + child.value());
  }

  private Instant day() {
    return clock.today().atStartOfDay(ProductClock.LONDON).toInstant();
  }
}
