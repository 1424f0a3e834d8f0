package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.DestructionCertificate.Step;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys a child's record: everything that other rooms derived from it, its sealed rows, its rows
 * of the index, and its key. What copies remain in back-ups, logs and replicas cannot be opened
 * once the wrapping keys are rotated. Entries of the ledger about the child stay and verify. Checks
 * no rights: for guarded services and jobs.
 */
@ApplicationScoped
public class Destruction {

  @Inject @Any private Instance<DestructionStep> steps;
  @Inject private DestructionLog log;
  @Inject private DestructionLogRepository entries;
  @Inject private ChildKeyRepository keys;
  @Inject private SealedRowRepository rows;
  @Inject private IndexScan scan;
  @Inject private KeyCabinet cabinet;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.keystore.backup.days", defaultValue = "35")
  private long backupDays;

  /**
   * Destroys one record, in one transaction with its entry in the signed log.
   *
   * @throws NotFound when there is no such record, or no longer
   */
  @Transactional
  public DestructionCertificate destroy(ChildId child) {
    rows.lock(child);
    if (keys.find(List.of(child)).isEmpty()) {
      throw new NotFound();
    }
    ordered().forEach(step -> step.destroy(child));
    rows.deleteOf(child);
    keys.delete(child.value());
    log.append(LogEntry.Kind.DESTROYED, child.value(), UnaryOperator.identity());
    return certificate(child).orElseThrow();
  }

  /** The certificate of a destroyed child as it stands today; empty when it was not destroyed. */
  @Transactional
  public Optional<DestructionCertificate> certificate(ChildId child) {
    return entries.find(LogEntry.Kind.DESTROYED, child.value()).map(this::certificate);
  }

  /** The certificate by the number of its entry in the log. */
  @Transactional
  public Optional<DestructionCertificate> certificate(long entry) {
    return entries.after(entry - 1, 1).stream()
        .filter(e -> e.seq() == entry && e.kind() == LogEntry.Kind.DESTROYED)
        .findFirst()
        .map(this::certificate);
  }

  private DestructionCertificate certificate(LogEntry entry) {
    return new DestructionCertificate(entry.seq(), entry.at(), entry.signature(), steps(entry));
  }

  /**
   * Removes again what a restore of the data has brought back of destroyed children. A restore of
   * data from before a rotation also brings back names sealed under keys that are gone; then, too,
   * the rooms count anew what they counted from records.
   *
   * @return how many children had come back
   */
  @Transactional
  public int replay() {
    Set<ChildId> back = new HashSet<>(rows.destroyedChildrenWithRows());
    if (!back.isEmpty()) {
      back.forEach(rows::deleteOf);
      scan.deleteRowsOf(back);
    }
    if (!back.isEmpty() || rows.anyNameBefore(cabinet.get().purposeEpochs().first())) {
      ordered().forEach(step -> step.replayed(back));
    }
    return back.size();
  }

  private List<Step> steps(LogEntry entry) {
    List<Step> done = new ArrayList<>();
    ordered().forEach(step -> done.add(new Step(step.name(), entry.at())));
    done.add(new Step("The key and the sealed rows in the live database", entry.at()));
    Instant rotated =
        entries.firstAfter(LogEntry.Kind.ROTATION, entry.seq()).map(LogEntry::at).orElse(null);
    done.add(new Step("Copies of the key in back-ups, logs and replicas of the database", rotated));
    done.add(new Step("Back-ups of the key store from before that rotation", expired(rotated)));
    return done;
  }

  /** By the rule of custody: such back-ups are not kept for longer. */
  private Instant expired(Instant rotated) {
    Instant end = rotated == null ? null : rotated.plus(backupDays, ChronoUnit.DAYS);
    return end == null || end.isAfter(clock.real()) ? null : end;
  }

  private List<DestructionStep> ordered() {
    return steps.stream()
        .sorted(
            Comparator.comparingInt(DestructionStep::order).thenComparing(DestructionStep::name))
        .toList();
  }
}
