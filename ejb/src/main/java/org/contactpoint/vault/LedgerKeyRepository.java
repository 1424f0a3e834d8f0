package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The wrapped keys of the ledger's periods. */
@ApplicationScoped
class LedgerKeyRepository extends WrappedKeyRepository {

  @Inject private KeyEpochRepository epoch;

  LedgerKeyRepository() {
    super("@.ledger_key", "period");
  }

  Optional<WrappedKey> find(int period) {
    return findAll(List.of((long) period)).stream().findFirst();
  }

  /**
   * Stores a period's key unless another was quicker, and answers the one that is stored; committed
   * at once, because entries sealed under it must not lose it when the caller's change is undone.
   *
   * @param made wraps a new key under the ring of then
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public WrappedKey keepFirst(Supplier<WrappedKey> made) {
    epoch.share();
    WrappedKey row = made.get();
    insertIfAbsent(row);
    return find((int) row.id()).orElseThrow();
  }
}
