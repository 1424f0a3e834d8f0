package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Sealed drafts, one per account, operation and page. */
@ApplicationScoped
class DraftRepository extends JdbcRepository {

  /** A draft as stored. */
  record Stored(long version, Seals.Sealed sealed) {}

  Optional<Stored> find(long account, String operation, String page, Instant now) {
    return queryOne(
        "SELECT version, epoch, sealed FROM draft"
            + " WHERE account_id = ? AND operation = ? AND page = ? AND expires_at > ?",
        row ->
            new Stored(
                row.getLong("version"),
                new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed"))),
        account,
        operation,
        page,
        now);
  }

  boolean insert(
      long account, String operation, String page, Instant expires, Seals.Sealed sealed) {
    return insertNew(
        "INSERT INTO draft (account_id, operation, page, expires_at, epoch, version, sealed)"
            + " VALUES (?, ?, ?, ?, ?, 1, ?)",
        account,
        operation,
        page,
        expires,
        sealed.epoch(),
        sealed.bytes());
  }

  boolean replace(
      long account,
      String operation,
      String page,
      long version,
      Instant expires,
      Seals.Sealed sealed) {
    return update(
            "UPDATE draft SET expires_at = ?, epoch = ?, sealed = ?, version = version + 1"
                + " WHERE account_id = ? AND operation = ? AND page = ? AND version = ?",
            expires,
            sealed.epoch(),
            sealed.bytes(),
            account,
            operation,
            page,
            version)
        == 1;
  }

  void delete(long account, String operation, String page) {
    update(
        "DELETE FROM draft WHERE account_id = ? AND operation = ? AND page = ?",
        account,
        operation,
        page);
  }

  void deleteExpired(long account, String operation, String page, Instant now) {
    update(
        "DELETE FROM draft WHERE account_id = ? AND operation = ? AND page = ?"
            + " AND expires_at <= ?",
        account,
        operation,
        page,
        now);
  }
}
