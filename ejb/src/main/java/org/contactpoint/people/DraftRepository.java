package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Sealed drafts, one per account, operation and page. */
@ApplicationScoped
class DraftRepository extends JdbcRepository {

  /** A draft as stored. */
  record Stored(long version, Instant begun, Seals.Sealed sealed) {}

  /** Whose draft of which page. */
  record Named(long account, String operation, String page) {}

  Optional<Stored> find(long account, String operation, String page, Instant now) {
    return queryOne(
        "SELECT version, begun_at, epoch, sealed FROM draft"
            + " WHERE account_id = ? AND operation = ? AND page = ? AND expires_at > ?",
        row ->
            new Stored(
                row.getLong("version"),
                instant(row, "begun_at"),
                new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed"))),
        account,
        operation,
        page,
        now);
  }

  boolean insert(
      long account,
      String operation,
      String page,
      Instant begun,
      Instant expires,
      Seals.Sealed sealed) {
    return insertNew(
        "INSERT INTO draft (account_id, operation, page, begun_at, expires_at, epoch, version,"
            + " sealed) VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
        account,
        operation,
        page,
        begun,
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

  /** Of an account that has so many drafts, the ones that would go first go now. */
  void makeRoom(long account, int most) {
    long many =
        queryOne(
                "SELECT COUNT(*) AS many FROM draft WHERE account_id = ?",
                row -> row.getLong("many"),
                account)
            .orElse(0L);
    if (many >= most) {
      update("DELETE FROM draft WHERE account_id = ? ORDER BY expires_at LIMIT 1", account);
    }
  }

  /** All drafts whose page has a name of at least so many characters. */
  List<Named> named(int atLeast) {
    return query(
        "SELECT account_id, operation, page FROM draft WHERE CHAR_LENGTH(page) >= ?",
        row ->
            new Named(row.getLong("account_id"), row.getString("operation"), row.getString("page")),
        atLeast);
  }
}
