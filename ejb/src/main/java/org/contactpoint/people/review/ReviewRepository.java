package org.contactpoint.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.staff.Reach;

/** The days of accounts, the due days of organisations, and the nightly looks. */
@ApplicationScoped
class ReviewRepository extends JdbcRepository {

  /** Who watches over others, and who keeps staff, is kept by others than a manager. */
  private static final String REVIEWED =
      " o.sector <> 'NATIONAL' AND a.state = 'ACTIVE'"
          + " AND a.role IN ('PRACTITIONER', 'ORGANISATION_MANAGER') ";

  private static final String TO_CONFIRM =
      " FROM organisation o JOIN recertification r ON r.organisation_id = o.id"
          + " JOIN account a ON a.organisation_id = o.id JOIN person p ON p.id = a.person_id"
          + " WHERE r.due_on <= ? AND (a.needed_on IS NULL OR a.needed_on <"
          + " r.due_on - INTERVAL ? DAY) AND "
          + REVIEWED
          + "AND ";

  /** An account to be looked at, with its days. */
  record Looked(long id, long organisation, String username, ReviewRules.Days days) {}

  /** An account to be confirmed. */
  record Found(
      long id,
      long personId,
      String name,
      String username,
      String job,
      String organisation,
      LocalDate seen,
      LocalDate due) {}

  /** How many there are to confirm, and by when the soonest. */
  record Sum(int count, LocalDate due) {}

  /** What came of a night so far. */
  record Night(long id, int looked, int warned, int dormant, int unconfirmed) {}

  /** Begins the days of accounts, and the years of organisations, that have none yet. */
  void begin(LocalDate today, LocalDate firstDue) {
    update("UPDATE account SET needed_on = ? WHERE needed_on IS NULL", today);
    update("UPDATE account SET seen_on = ? WHERE seen_on IS NULL", today);
    update(
        "INSERT INTO recertification (organisation_id, due_on, version) SELECT o.id, ?, 1"
            + " FROM organisation o WHERE o.sector <> 'NATIONAL' AND NOT EXISTS"
            + " (SELECT 1 FROM recertification r WHERE r.organisation_id = o.id)",
        firstDue);
  }

  long start(Instant now) {
    long id = RandomIds.positiveLong();
    update(
        "INSERT INTO account_review (id, started_at, looked_at, warned, dormant, unconfirmed,"
            + " version) VALUES (?, ?, 0, 0, 0, 0, 1)",
        id,
        now);
    return id;
  }

  /** The night that is going on: one that was interrupted, or the one just begun. */
  Optional<Night> open() {
    return queryOne(
        "SELECT * FROM account_review WHERE ended_at IS NULL ORDER BY started_at DESC LIMIT 1",
        row ->
            new Night(
                row.getLong("id"),
                row.getInt("looked_at"),
                row.getInt("warned"),
                row.getInt("dormant"),
                row.getInt("unconfirmed")));
  }

  void count(long night, int looked, int warned, int dormant, int unconfirmed) {
    update(
        "UPDATE account_review SET looked_at = looked_at + ?, warned = warned + ?,"
            + " dormant = dormant + ?, unconfirmed = unconfirmed + ?, version = version + 1"
            + " WHERE id = ?",
        looked,
        warned,
        dormant,
        unconfirmed,
        night);
  }

  /** Ends the nights that are open, and begins the next year where the due day has passed. */
  void end(Instant now, LocalDate today) {
    update(
        "UPDATE recertification SET due_on = due_on + INTERVAL 1 YEAR, version = version + 1"
            + " WHERE due_on < ?",
        today);
    update(
        "UPDATE account_review SET ended_at = ?, version = version + 1" + " WHERE ended_at IS NULL",
        now);
  }

  Optional<LocalDate> lastNight() {
    return queryOne(
        "SELECT ended_at FROM account_review WHERE ended_at IS NOT NULL"
            + " ORDER BY ended_at DESC LIMIT 1",
        row -> LocalDate.ofInstant(instant(row, "ended_at"), ProductClock.LONDON));
  }

  /** Accounts after one, in order of id, at most so many. */
  List<Looked> after(long id, int most) {
    return query(
        "SELECT a.id, a.organisation_id, a.username, a.needed_on, a.seen_on, a.warned_on, r.due_on"
            + " FROM account a JOIN organisation o ON o.id = a.organisation_id"
            + " JOIN recertification r ON r.organisation_id = o.id WHERE a.id > ? AND"
            + REVIEWED
            + "AND a.needed_on IS NOT NULL AND a.seen_on IS NOT NULL ORDER BY a.id LIMIT ?",
        row ->
            new Looked(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("username"),
                new ReviewRules.Days(
                    day(row, "needed_on"),
                    day(row, "seen_on"),
                    day(row, "warned_on"),
                    day(row, "due_on"))),
        id,
        most);
  }

  /** Suspends, unless somebody confirmed it, signed in or changed it in the meantime. */
  boolean suspend(Looked account) {
    return update(
            "UPDATE account SET state = 'SUSPENDED', version = version + 1 WHERE id = ?"
                + " AND state = 'ACTIVE' AND needed_on = ? AND seen_on = ?",
            account.id(),
            account.days().needed(),
            account.days().seen())
        == 1;
  }

  boolean warned(Looked account, LocalDate today) {
    return update(
            "UPDATE account SET warned_on = ?, version = version + 1 WHERE id = ? AND seen_on = ?",
            today,
            account.id(),
            account.days().seen())
        == 1;
  }

  Sum sum(Reach reach, LocalDate until, int window) {
    return queryOne(
            "SELECT COUNT(*) AS found, MIN(r.due_on) AS due" + TO_CONFIRM + reach.condition(),
            row -> new Sum(row.getInt("found"), day(row, "due")),
            until,
            window,
            reach.key())
        .orElseThrow();
  }

  List<Found> toConfirm(Reach reach, LocalDate until, int window, int most) {
    return query(
        "SELECT a.id, a.person_id, p.name, a.username, a.job, o.name AS organisation, a.seen_on,"
            + " r.due_on"
            + TO_CONFIRM
            + reach.condition()
            + " ORDER BY r.due_on, o.name, p.name, a.id LIMIT ?",
        ReviewRepository::found,
        until,
        window,
        reach.key(),
        most);
  }

  /** The person of an account within reach, the account locked until the transaction ends. */
  Optional<Long> lockedPerson(Reach reach, long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
    return queryOne(
        "SELECT a.person_id FROM account a JOIN organisation o ON o.id = a.organisation_id"
            + " WHERE a.id = ? AND a.state = 'ACTIVE' AND "
            + reach.condition(),
        row -> row.getLong("person_id"),
        account,
        reach.key());
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  void needed(long account, LocalDate today) {
    update("UPDATE account SET needed_on = ?, version = version + 1 WHERE id = ?", today, account);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("name"),
        row.getString("username"),
        row.getString("job"),
        row.getString("organisation"),
        day(row, "seen_on"),
        day(row, "due_on"));
  }
}
