package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** How much of each quota is used, one row for an owner, a kind and a day or hour. */
@ApplicationScoped
class QuotaUseRepository extends JdbcRepository {

  /** Whose quota. */
  enum Owner {
    ACCOUNT,
    ORGANISATION
  }

  /**
   * Which row.
   *
   * @param since start of the local day or of the hour
   */
  record Key(Owner owner, long id, QuotaKind kind, Instant since) {}

  /** A row as it stands. */
  record Row(Key key, int used, QuotaRule.Use use) {}

  /** The row, locked until the transaction ends: parallel requests count one after the other. */
  Row lock(Key key) {
    // Not INSERT IGNORE: that shares the row, and two who share it cannot both lock it.
    update(
        "INSERT INTO quota_use (owner_kind, owner_id, kind, since, used, last_at, proved,"
            + " releases) VALUES (?, ?, ?, ?, 0, NULL, FALSE, 0)"
            + " ON DUPLICATE KEY UPDATE used = used",
        key.owner(),
        key.id(),
        key.kind(),
        key.since());
    return row(key, " FOR UPDATE").orElseThrow();
  }

  /** The row as it stands, without a lock; an empty one when nothing has been used yet. */
  Row read(Key key) {
    return row(key, "").orElseGet(() -> new Row(key, 0, new QuotaRule.Use(null, false, 0)));
  }

  private Optional<Row> row(Key key, String lock) {
    return queryOne(
        "SELECT used, last_at, proved, releases FROM quota_use WHERE owner_kind = ?"
            + " AND owner_id = ? AND kind = ? AND since = ?"
            + lock,
        row ->
            new Row(
                key,
                row.getInt("used"),
                new QuotaRule.Use(
                    instant(row, "last_at"), row.getBoolean("proved"), row.getInt("releases"))),
        key.owner(),
        key.id(),
        key.kind(),
        key.since());
  }

  void keep(Key key, int used, Instant now, boolean proved) {
    update(
        "UPDATE quota_use SET used = ?, last_at = ?, proved = ? WHERE owner_kind = ?"
            + " AND owner_id = ? AND kind = ? AND since = ?",
        used,
        now,
        proved,
        key.owner(),
        key.id(),
        key.kind(),
        key.since());
  }

  void release(Key key) {
    set(key, "releases = releases + 1");
  }

  /** Notes that the second factor was given for going beyond the limit. */
  void prove(Key key) {
    set(key, "proved = TRUE");
  }

  private void set(Key key, String what) {
    update(
        "UPDATE quota_use SET "
            + what
            + " WHERE owner_kind = ?"
            + " AND owner_id = ? AND kind = ? AND since = ?",
        key.owner(),
        key.id(),
        key.kind(),
        key.since());
  }

  /** How many people of an organisation can come in. */
  int accounts(long organisation) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM account WHERE organisation_id = ? AND state = 'ACTIVE'",
            row -> row.getInt("found"),
            organisation)
        .orElse(0);
  }
}
