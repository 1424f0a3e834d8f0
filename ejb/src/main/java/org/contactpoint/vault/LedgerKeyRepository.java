package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The wrapped keys of the ledger's periods. */
@ApplicationScoped
class LedgerKeyRepository {

  @Inject private KeySchemaRepository schema;

  Optional<WrappedKey> find(int period) {
    return schema.run(c -> rows().find(c, List.of((long) period))).stream().findFirst();
  }

  /**
   * Stores a period's key unless another was quicker, and answers the one that is stored; committed
   * at once, because entries sealed under it must not lose it when the caller's change is undone.
   *
   * @param made wraps a new key under the ring of then
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public WrappedKey keepFirst(Supplier<WrappedKey> made) {
    schema.shareEpoch();
    WrappedKey row = made.get();
    return schema.run(
        c -> {
          rows().insert(c, List.of(row), true);
          return rows().find(c, List.of(row.id())).get(0);
        });
  }

  List<WrappedKey> older(int epoch) {
    return schema.run(c -> rows().older(c, epoch, 0, WrappedKeyRepository.ASKED));
  }

  void update(List<WrappedKey> rows) {
    schema.run(
        c -> {
          rows().update(c, rows);
          return null;
        });
  }

  long countOlder(int epoch) {
    return schema.run(c -> rows().countOlder(c, epoch));
  }

  long count() {
    return schema.run(c -> rows().count(c));
  }

  boolean delete(int period) {
    return schema.run(c -> rows().delete(c, period));
  }

  private WrappedKeyRepository rows() {
    return new WrappedKeyRepository(schema.in("@.ledger_key"), "period");
  }
}
