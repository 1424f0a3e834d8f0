package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.JdbcRepository;

/** Keys of forms and what came of them. */
@ApplicationScoped
class IdempotencyRepository extends JdbcRepository {

  /** A key that was used before. */
  record Used(String operation, String outcome) {}

  /** Claims a key; waits while another transaction has it, false if that one was committed. */
  boolean claim(long account, byte[] key, Operation operation, Instant now) {
    return insertNew(
        "INSERT INTO idempotency_key (account_id, key_bytes, operation, outcome, created_at)"
            + " VALUES (?, ?, ?, NULL, ?)",
        account,
        key,
        operation,
        now);
  }

  /** A locking read: the transaction's own snapshot may be older than the first use. */
  Optional<Used> find(long account, byte[] key) {
    return queryOne(
        "SELECT operation, outcome FROM idempotency_key WHERE account_id = ? AND key_bytes = ?"
            + " FOR UPDATE",
        row -> {
          byte[] outcome = row.getBytes("outcome");
          return new Used(
              row.getString("operation"),
              outcome == null ? null : new String(outcome, StandardCharsets.UTF_8));
        },
        account,
        key);
  }

  void keep(long account, byte[] key, byte[] outcome) {
    update(
        "UPDATE idempotency_key SET outcome = ? WHERE account_id = ? AND key_bytes = ?",
        outcome,
        account,
        key);
  }
}
