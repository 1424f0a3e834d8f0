package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ProductClock;

/**
 * Moves everything living to a new wrapping epoch and destroys the keys of the old one: from then
 * on every copy of a destroyed child's wrapped key is worthless. Each part may be done again after
 * an interruption. Checks no rights: for guarded services and jobs.
 */
@ApplicationScoped
public class Rotation {

  /** Rows that expire by themselves are given this long before their old keys go. */
  static final Duration GRACE = Duration.ofDays(7);

  private static final int SOME = 500;
  private static final int MONTHS = 10_000;

  @Inject private KeyCabinet cabinet;
  @Inject private KeyEpochRepository epoch;
  @Inject private ChildKeyRepository childKeys;
  @Inject private LedgerKeyRepository ledgerKeys;
  @Inject private LedgerPeriodSeals ledgerSeals;
  @Inject private SealedRowRepository rows;
  @Inject private DestructionLog log;
  @Inject private DestructionLogRepository entries;
  @Inject private ProductClock clock;
  @Inject @Any private Instance<ResealStep> steps;

  /** Makes the next epoch, or goes on with the one whose rotation was interrupted. */
  public int begin() {
    KeyRing ring = cabinet.latest();
    return ring.epochs().size() > 1
        ? ring.epoch()
        : cabinet.change(r -> r.epochs().size() > 1 ? r : r.withNextEpoch()).epoch();
  }

  /** Wrapped keys of children after an id that are of an older epoch. */
  List<WrappedKey> older(long after, int limit) {
    return childKeys.older(cabinet.get().epoch(), after, limit);
  }

  /** Wraps children's keys anew, within the caller's transaction. */
  void rewrap(List<WrappedKey> old) {
    KeyRing ring = cabinet.get();
    List<WrappedKey> fresh = new ArrayList<>(old.size());
    for (WrappedKey row : old) {
      ChildKey key = ChildSealing.unwrap(ring, child(row), row.epoch(), row.wrapped());
      fresh.add(new WrappedKey(row.id(), ring.epoch(), ChildSealing.wrap(ring, key)));
    }
    childKeys.update(fresh);
  }

  /**
   * Wraps the ledger's keys anew, then destroys the old wrapping keys and says so in the signed
   * log.
   *
   * @throws Conflict while a child's key is still of an older epoch
   */
  @Transactional
  public void finish() {
    epoch.hold();
    KeyRing ring = cabinet.latest();
    if (ring.epochs().size() == 1) {
      return;
    }
    List<WrappedKey> fresh = new ArrayList<>();
    for (WrappedKey row : ledgerKeys.older(ring.epoch(), 0, MONTHS)) {
      byte[] key = LedgerPeriodSeals.unwrap(ring, row);
      fresh.add(LedgerPeriodSeals.wrap(ring, (int) row.id(), key));
    }
    ledgerKeys.update(fresh);
    if (childKeys.countOlder(ring.epoch()) + ledgerKeys.countOlder(ring.epoch()) > 0) {
      throw new Conflict("Some keys are not yet wrapped anew: start the rotation again.");
    }
    log.append(LogEntry.Kind.ROTATION, ring.epoch() - 1L, KeyRing::withoutOldWrapping);
    ledgerSeals.forget();
  }

  /** Seals some long-lived rows of other rooms anew; how many, 0 when none are left. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int reseal() {
    int epoch = cabinet.get().epoch();
    return steps.stream().mapToInt(step -> step.reseal(epoch, SOME)).sum();
  }

  /**
   * Destroys old keys that nothing needs any more: wrapping keys whose end is in the log (a crash
   * may have left them), and purpose keys when no row is left under them. Rows that expire by
   * themselves are waited for, for seven days at most; rows that stay are waited for until they are
   * sealed anew.
   */
  @Transactional
  public void tidy() {
    KeyRing ring = cabinet.get();
    long ended = entries.newest(LogEntry.Kind.ROTATION).map(LogEntry::subject).orElse(0L);
    if (ring.epochs().first() <= ended && ring.epoch() > ended) {
      cabinet.change(KeyRing::withoutOldWrapping);
    }
    for (int old : ring.purposeEpochs().headSet(ring.epoch())) {
      if (old <= ended && nothingNeeds(old)) {
        cabinet.change(r -> r.withoutPurposes(old));
      }
    }
  }

  private boolean nothingNeeds(int old) {
    if (rows.lastingOlder(old + 1) > 0) {
      return false;
    }
    Instant rotated = entries.find(LogEntry.Kind.ROTATION, old).map(LogEntry::at).orElse(null);
    boolean waited = rotated != null && clock.real().isAfter(rotated.plus(GRACE));
    return waited || rows.expiringOlder(old + 1) == 0;
  }

  private static ChildId child(WrappedKey row) {
    return new ChildId(row.id());
  }
}
