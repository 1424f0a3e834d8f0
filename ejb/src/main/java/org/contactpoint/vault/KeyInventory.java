package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Counts the keys and checks the log. Checks no rights: for guarded services and jobs. */
@ApplicationScoped
public class KeyInventory {

  @Inject private KeyCabinet cabinet;
  @Inject private ChildKeyRepository keys;
  @Inject private DestructionLog log;
  @Inject private DestructionLogRepository entries;

  /** How the keys stand now; verifies every signature of the log, about 0.2 ms each. */
  @Transactional
  public KeyStanding standing() {
    KeyRing ring = cabinet.latest();
    var fault = log.firstFault();
    return new KeyStanding(
        ring.epoch(),
        ring.epochs(),
        ring.purposeEpochs(),
        ring.indexEpoch(),
        keys.count(),
        keys.countLeft(ring.epoch()),
        rotatedAt(),
        entries.head().seq(),
        entries.count(LogEntry.Kind.DESTROYED),
        fault.isPresent() ? fault.getAsLong() : null);
  }

  /** Children whose keys a rotation has still to wrap anew. */
  @Transactional
  public long left() {
    return keys.countLeft(cabinet.get().epoch());
  }

  /** When the last rotation ended, or when the key store was made. */
  @Transactional
  public Instant rotatedAt() {
    return entries
        .newest(LogEntry.Kind.ROTATION)
        .map(LogEntry::at)
        .orElseGet(() -> cabinet.get().certificate().getNotBefore().toInstant());
  }
}
