package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.BooleanSupplier;
import org.contactpoint.kernel.Installation;

/**
 * Whether key store and database belong together. The key store keeps the head of the log of
 * destructions; a store from before a destruction would bring the child back, and a log that was
 * cut would forget that there was one: both are refused, with one clear reason.
 */
@ApplicationScoped
class KeyAgreement {

  @Inject private DestructionLogRepository log;
  @Inject private SealedRowRepository rows;
  @Inject private ChildKeyRepository childKeys;
  @Inject private LedgerKeyRepository ledgerKeys;

  /** Whether a new key store would lock nothing out: nothing has been sealed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean nothingSealedYet() {
    return childKeys.count() == 0
        && ledgerKeys.count() == 0
        && log.head().equals(LogHead.EMPTY)
        && !rows.anyChild();
  }

  /**
   * The ring of a file, once it agrees with the database.
   *
   * @throws KeyStoreUnusable with the reason why it does not
   */
  KeyRing agreed(KeyStoreFile file, Installation.Mode mode) {
    KeyRing ring = file.read();
    checkMode(ring, mode, this::nothingSealedYet);
    LogHead head = log.committedHead();
    if (!agrees(ring, head)) {
      // Another node may have written the file and then the log between the two reads.
      ring = file.read();
      check(ring, head);
    }
    if (rows.destroyedChildrenWithKey() > 0) {
      throw new KeyStoreUnusable(
          "The table of keys holds the key of a destroyed child: it is older than the log.");
    }
    return ring;
  }

  /**
   * Refuses keys that were made for another mode: those of a sandbox are known to whoever tried it.
   * A store from before there was a mark is of the installation whose records it opens; beside a
   * database without any there is no telling, and LIVE does not take it.
   */
  static void checkMode(KeyRing ring, Installation.Mode mode, BooleanSupplier nothingSealed) {
    Installation.Mode made = ring.madeFor().orElse(mode);
    if (made != mode) {
      throw new KeyStoreUnusable(
          "The key store was made for a " + made + " installation, and this is " + mode + ".");
    }
    if (ring.madeFor().isEmpty()
        && mode == Installation.Mode.LIVE
        && nothingSealed.getAsBoolean()) {
      throw new KeyStoreUnusable(
          "The key store does not say for which mode it was made: LIVE needs one of its own.");
    }
  }

  /** Refuses a ring that does not agree with the end of the log. */
  static void check(KeyRing ring, LogHead log) {
    if (agrees(ring, log)) {
      return;
    }
    if (log.seq() > ring.head().seq()) {
      throw new KeyStoreUnusable(
          "The key store is older than the log of destructions: restore the newest one.");
    }
    if (log.seq() < ring.head().seq()) {
      throw new KeyStoreUnusable(
          "The log of destructions is shorter than the key store knows: it was cut or restored.");
    }
    throw new KeyStoreUnusable("The log of destructions is not the one that the key store knows.");
  }

  private static boolean agrees(KeyRing ring, LogHead log) {
    // A crash between commit and the writing of the store leaves the head that was announced.
    return ring.head().equals(log) || ring.pending().filter(log::equals).isPresent();
  }
}
