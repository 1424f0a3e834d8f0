package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals.Sealed;

/** Keeps sealed searches. */
@ApplicationScoped
class SavedSearchRepository extends JdbcRepository {

  void add(byte[] id, long accountId, Instant expiresAt, Sealed sealed) {
    update(
        "INSERT INTO saved_search (id, account_id, expires_at, epoch, sealed)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        accountId,
        expiresAt,
        sealed.epoch(),
        sealed.bytes());
  }

  /** One of this account that has not expired. */
  Optional<Sealed> find(byte[] id, long accountId, Instant now) {
    return queryOne(
        "SELECT epoch, sealed FROM saved_search WHERE id = ? AND account_id = ? AND expires_at > ?",
        row -> new Sealed(row.getInt(1), row.getBytes(2)),
        id,
        accountId,
        now);
  }

  /** Forgets some of what has expired; called at each new one, so that nothing piles up. */
  void forgetExpired(Instant now) {
    update("DELETE FROM saved_search WHERE expires_at <= ? LIMIT 1000", now);
  }
}
