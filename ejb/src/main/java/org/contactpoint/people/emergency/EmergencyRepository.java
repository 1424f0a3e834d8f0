package org.contactpoint.people.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Look-ups in an emergency: who, when and by when it is to be explained; words are sealed. */
@ApplicationScoped
class EmergencyRepository extends JdbcRepository {

  private static final String ALL =
      "SELECT id, account_id, alert_id, at, due_at, opened, listed, written_at, withdrawn_at, given_back_at,"
          + " epoch, sealed, written_epoch, written_sealed FROM emergency WHERE ";

  private static final String WITHDRAWN = "withdrawn_at IS NOT NULL AND given_back_at IS NULL";

  /** An emergency as stored. */
  record Row(
      long id,
      long accountId,
      long alertId,
      Instant at,
      Instant dueAt,
      int opened,
      int listed,
      Instant writtenAt,
      boolean withdrawn,
      Seals.Sealed said,
      Seals.Sealed written) {

    boolean late(Instant now) {
      return writtenAt == null && now.isAfter(dueAt);
    }
  }

  void add(long id, long account, long alert, Instant at, Instant due, Seals.Sealed said) {
    update(
        "INSERT INTO emergency (id, account_id, alert_id, at, due_at, opened, listed, epoch,"
            + " sealed, version) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, 1)",
        id,
        account,
        alert,
        at,
        due,
        said.epoch(),
        said.bytes());
  }

  Optional<Row> find(long id) {
    return queryOne(ALL + "id = ?", EmergencyRepository::row, id);
  }

  Optional<Row> ofAlert(long alert) {
    return queryOne(ALL + "alert_id = ?", EmergencyRepository::row, alert);
  }

  /** The latest first. */
  List<Row> of(long account, Instant since) {
    return query(
        ALL + "account_id = ? AND at >= ? ORDER BY at DESC, id LIMIT 200",
        EmergencyRepository::row,
        account,
        since);
  }

  /** Those that are not explained in time, or for which the right is withdrawn. */
  List<Row> hindering(long account, Instant now) {
    return query(
        ALL + "account_id = ? AND (written_at IS NULL AND due_at < ? OR " + WITHDRAWN + ")",
        EmergencyRepository::row,
        account,
        now);
  }

  /** How many wait for an explanation. */
  int owed(long account) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM emergency WHERE account_id = ? AND written_at IS NULL",
            row -> row.getInt("found"),
            account)
        .orElse(0);
  }

  /** Makes whoever else changes it wait. */
  void lock(long id) {
    query("SELECT id FROM emergency WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
  }

  /** Makes whoever else begins one for the account wait. */
  void lockAccount(long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
  }

  void opened(long id) {
    update("UPDATE emergency SET opened = opened + 1, version = version + 1 WHERE id = ?", id);
  }

  void listed(long id, int names) {
    update(
        "UPDATE emergency SET listed = GREATEST(listed, ?), version = version + 1 WHERE id = ?",
        names,
        id);
  }

  void write(long id, Instant at, Seals.Sealed text) {
    update(
        "UPDATE emergency SET written_at = ?, written_epoch = ?, written_sealed = ?,"
            + " version = version + 1 WHERE id = ?",
        at,
        text.epoch(),
        text.bytes(),
        id);
  }

  void withdraw(long id, Instant at) {
    update("UPDATE emergency SET withdrawn_at = ?, version = version + 1 WHERE id = ?", at, id);
  }

  void giveBack(long id, Instant at) {
    update("UPDATE emergency SET given_back_at = ?, version = version + 1 WHERE id = ?", at, id);
  }

  private static Row row(ResultSet row) throws SQLException {
    byte[] written = row.getBytes("written_sealed");
    return new Row(
        row.getLong("id"),
        row.getLong("account_id"),
        row.getLong("alert_id"),
        instant(row, "at"),
        instant(row, "due_at"),
        row.getInt("opened"),
        row.getInt("listed"),
        instant(row, "written_at"),
        instant(row, "withdrawn_at") != null && instant(row, "given_back_at") == null,
        new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")),
        written == null ? null : new Seals.Sealed(row.getInt("written_epoch"), written));
  }
}
