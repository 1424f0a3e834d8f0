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
    QuotaUseRepository.Row row = gate.lock(kind, day());
    int before = counted(kind);
    add(kind, children);
    int used = counted(kind);
    gate.judge(row, used, used - before);
    return used;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void foresee(QuotaKind kind, ChildId child) {
    DailySubjectRepository.Counted counted =
        repository.foreseen(account(), clock.today(), kind, hash(child));
    gate.foresee(kind, day(), counted.used(), counted.added());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void countSearch() {
    gate.countSearch(hour());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void proveSearch() {
    gate.proveSearch(hour());
  }

  private Instant hour() {
    return clock.now().truncatedTo(ChronoUnit.HOURS);
  }

  private void add(QuotaKind kind, Collection<ChildId> children) {
    List<Long> hashes = children.stream().map(this::hash).distinct().sorted().toList();
    repository.add(account(), clock.today(), kind, hashes);
  }

  private int counted(QuotaKind kind) {
    return repository.count(account(), clock.today(), kind);
  }

  private long hash(ChildId child) {
    LocalDate day = clock.today();
    return seals.keyedHash("daily-subject", account() + ":" + day + ":" + child.value());
  }

  private long account() {
    return caller.get().accountId();
  }

  private Instant day() {
    return clock.today().atStartOfDay(ProductClock.LONDON).toInstant();
  }
}
