package org.contactpoint.people.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.AuthorityRows;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Alerts, within the reach of a management team: its own authority, never national bodies. */
@ApplicationScoped
class AlertRepository extends JdbcRepository {

  private static final String ALERTS =
      "SELECT l.id, l.kind, l.at, l.on_day, l.account_id, l.organisation_id, l.closed_at, l.reason,"
          + " l.epoch, l.sealed, l.entry_id, a.username, a.person_id, p.name AS person, o.name AS organisation,"
          + " c.name AS closer FROM staff_alert l"
          + " JOIN account a ON a.id = l.account_id JOIN person p ON p.id = a.person_id"
          + " JOIN organisation o ON o.id = l.organisation_id"
          + " LEFT JOIN account b ON b.id = l.closed_by LEFT JOIN person c ON c.id = b.person_id"
          + " WHERE ";

  /** An alert as stored, with the names that belong to it. */
  record Found(
      long id,
      AlertKind kind,
      Instant at,
      LocalDate day,
      long accountId,
      long personId,
      long organisationId,
      String username,
      String person,
      String organisation,
      Instant closedAt,
      String closer,
      String reason,
      Seals.Sealed text,
      byte[] entry) {}

  /** Whom an alert is about, and whose management team is told. */
  record Whose(long account, long organisation, String authority) {}

  /** An account with the authority of its organisation on a day. */
  Whose whose(long account, LocalDate today) {
    return queryOne(
            "SELECT o.id, "
                + AuthorityRows.NOW
                + " AS authority FROM account a"
                + " JOIN organisation o ON o.id = a.organisation_id WHERE a.id = ?",
            row -> new Whose(account, row.getLong("id"), row.getString("authority")),
            today,
            account)
        .orElseThrow();
  }

  /** A question about an entry of the ledger. */
  void ask(Whose whose, byte[] entry, LocalDate day, Instant now) {
    int round = count("account_id = ?", whose.account(), AlertKind.LOOK_ASKED_ABOUT, day);
    update(
        "INSERT INTO staff_alert (id, kind, account_id, organisation_id, on_day, round, at,"
            + " entry_id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        RandomIds.positiveLong(),
        AlertKind.LOOK_ASKED_ABOUT,
        whose.account(),
        whose.organisation(),
        day,
        round,
        now,
        entry);
  }

  /** False when one is open already. */
  boolean add(AlertKind kind, Caller who, LocalDate day, Instant now) {
    boolean all = kind.ofOrganisation();
    int open =
        count(
            (all ? "organisation_id = ?" : "account_id = ?") + " AND closed_at IS NULL",
            all ? who.organisationId() : who.accountId(),
            kind,
            day);
    if (open > 0) {
      return false;
    }
    return insert(RandomIds.positiveLong(), kind, who, day, now);
  }

  /** One more, whatever is open; the account is locked. */
  long addEach(AlertKind kind, Caller who, LocalDate day, Instant now) {
    long id = RandomIds.positiveLong();
    if (!insert(id, kind, who, day, now)) {
      throw new IllegalStateException("two alerts of one account at once");
    }
    return id;
  }

  /** Of two that come to this at once, the key lets one in. */
  private boolean insert(long id, AlertKind kind, Caller who, LocalDate day, Instant now) {
    int round = count("account_id = ?", who.accountId(), kind, day);
    return insertNew(
        "INSERT INTO staff_alert (id, kind, account_id, organisation_id, on_day, round, at, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        id,
        kind,
        who.accountId(),
        who.organisationId(),
        day,
        round,
        now);
  }

  private int count(String whose, long id, AlertKind kind, LocalDate day) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM staff_alert WHERE kind = ? AND on_day = ? AND " + whose,
            row -> row.getInt("found"),
            kind,
            day,
            id)
        .orElse(0);
  }

  /** A notice for the management team, but not for the person concerned. */
  void tell(Whose who, LocalDate today, Instant now) {
    Reach reach = Reach.ofAuthority(who.authority(), today);
    List<Long> team =
        query(
            "SELECT a.id FROM account a JOIN organisation o ON o.id = a.organisation_id"
                + " WHERE a.role = 'MANAGEMENT_TEAM' AND a.state = 'ACTIVE' AND "
                + reach.condition()
                + " AND a.person_id <> (SELECT person_id FROM account WHERE id = ?) ORDER BY a.id",
            row -> row.getLong("id"),
            reach.key(),
            who.account());
    batch(
        "INSERT INTO account_notice (id, account_id, at, kind) VALUES (?, ?, ?, ?)",
        team.stream()
            .map(id -> new Object[] {RandomIds.positiveLong(), id, now, OwnKeys.NoticeKind.ALERT})
            .toList());
  }

  List<Found> select(Reach reach, AlertDesk.Show show, int skip, int limit) {
    String state = show == AlertDesk.Show.OPEN ? " AND l.closed_at IS NULL" : "";
    return query(
        ALERTS + reach.condition() + state + " ORDER BY l.at DESC, l.id LIMIT ? OFFSET ?",
        AlertRepository::found,
        reach.key(),
        limit,
        skip);
  }

  int open(Reach reach) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM staff_alert l"
                + " JOIN organisation o ON o.id = l.organisation_id"
                + " WHERE l.closed_at IS NULL AND "
                + reach.condition(),
            row -> row.getInt("found"),
            reach.key())
        .orElse(0);
  }

  Optional<Found> find(Reach reach, long id) {
    return queryOne(
        ALERTS + reach.condition() + " AND l.id = ?", AlertRepository::found, reach.key(), id);
  }

  /** Makes whoever else closes it wait. */
  void lock(long id) {
    query("SELECT id FROM staff_alert WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
  }

  void close(long id, long by, Instant now, String reason, Seals.Sealed text) {
    update(
        "UPDATE staff_alert SET closed_at = ?, closed_by = ?, reason = ?, epoch = ?, sealed = ?,"
            + " version = version + 1 WHERE id = ?",
        now,
        by,
        reason,
        text.epoch(),
        text.bytes(),
        id);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  private static Found found(ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes("sealed");
    return new Found(
        row.getLong("id"),
        AlertKind.valueOf(row.getString("kind")),
        instant(row, "at"),
        day(row, "on_day"),
        row.getLong("account_id"),
        row.getLong("person_id"),
        row.getLong("organisation_id"),
        row.getString("username"),
        row.getString("person"),
        row.getString("organisation"),
        instant(row, "closed_at"),
        row.getString("closer"),
        row.getString("reason"),
        sealed == null ? null : new Seals.Sealed(row.getInt("epoch"), sealed),
        row.getBytes("entry_id"));
  }
}
