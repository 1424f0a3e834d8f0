package org.contactpoint.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.PublicKey;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.kernel.ProductClock;

/**
 * Writes the signed log of destructions and keeps its head in the key store. The head is announced
 * before the commit and confirmed after it; a crash in between leaves an announced head, which
 * {@link KeyAgreement} accepts.
 */
@ApplicationScoped
class DestructionLog {

  private static final Logger LOG = Logger.getLogger(DestructionLog.class.getName());
  private static final int PAGE = 1_000;
  private static final String BEFORE = DestructionLog.class.getName() + ".before";

  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private DestructionLogRepository repository;
  @Inject private KeyCabinet cabinet;
  @Inject private ProductClock clock;

  /**
   * Adds an entry within the caller's transaction.
   *
   * @param afterwards what else changes in the key store once the entry is committed
   */
  LogEntry append(LogEntry.Kind kind, long subject, UnaryOperator<KeyRing> afterwards) {
    KeyRing ring = cabinet.latest();
    LogHead last = repository.head();
    LogHead before = (LogHead) transaction.getResource(BEFORE);
    if (before == null) {
      // Without this look a log that was cut would be accepted again by growing.
      KeyAgreement.check(ring, last);
      before = last;
      transaction.putResource(BEFORE, before);
    }
    LogEntry entry = LogEntry.after(last, kind, subject, clock.real(), ring.signer());
    repository.append(entry);
    LogHead committed = before;
    cabinet.change(r -> r.withPending(committed, entry.head()));
    transaction.registerInterposedSynchronization(
        new Confirmation(r -> afterwards.apply(r.withHead(entry.head()))));
    return entry;
  }

  /** The number of the first entry that does not follow the one before it, or empty. */
  OptionalLong firstFault() {
    PublicKey key = cabinet.get().certificate().getPublicKey();
    LogHead head = LogHead.EMPTY;
    List<LogEntry> page = repository.after(0, PAGE);
    while (!page.isEmpty()) {
      for (LogEntry entry : page) {
        if (!entry.follows(head, key)) {
          return OptionalLong.of(head.seq() + 1);
        }
        head = entry.head();
      }
      page = repository.after(head.seq(), PAGE);
    }
    return OptionalLong.empty();
  }

  /** Confirms in the key store what has been committed. */
  private final class Confirmation implements Synchronization {

    private final UnaryOperator<KeyRing> change;

    Confirmation(UnaryOperator<KeyRing> change) {
      this.change = change;
    }

    @Override
    public void beforeCompletion() {
      // Nothing is flushed here: the entry is a row already.
    }

    @Override
    public void afterCompletion(int status) {
      if (status != Status.STATUS_COMMITTED) {
        return;
      }
      try {
        cabinet.change(change);
      } catch (ContactPointException e) {
        // The change is committed; the announced head stands in until the next start tidies up.
        LOG.log(
            Level.SEVERE,
            () -> "The key store could not confirm the end of the log. " + FailureKinds.of(e));
      }
    }
  }
}
