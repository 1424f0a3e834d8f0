package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.DelegationRows;
import org.contactpoint.people.StandingEntry;
import org.contactpoint.people.StandingEntryRepository;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Roles that are handed over. The locks of both accounts are theirs as well. */
@ApplicationScoped
class DelegationRepository extends JdbcRepository {

  @Inject private StandingEntryRepository entries;

  private static final int MOST = 200;

  private static final String FOUND =
      "SELECT d.id, d.giver_account, d.holder_account, d.role, d.from_day, d.until_day, d.reason,"
          + " d.state, d.decided_at, d.epoch, d.sealed, y.person_id AS giver_person, y.username AS giver_username, w.name AS giver,"
          + " a.person_id AS holder_person, a.username AS holder_username, p.name AS holder,"
          + " o.name AS organisation, q.name AS decider, "
          + DelegationRows.STANDS
          + " AS stands FROM delegation d JOIN account a ON a.id = d.holder_account"
          + " JOIN person p ON p.id = a.person_id JOIN account y ON y.id = d.giver_account"
          + " JOIN person w ON w.id = y.person_id JOIN organisation o ON o.id = d.organisation_id"
          + " LEFT JOIN account b ON b.id = d.decided_by LEFT JOIN person q ON q.id = b.person_id"
          + " WHERE ";

  private static final String OPEN = "d.state IN ('WAITING', 'HELD') AND d.until_day >= ?";

  private static final String IN_ORDER =
      " ORDER BY d.state <> 'WAITING', d.until_day, d.id LIMIT " + MOST;

  /**
   * One as stored, with the names that belong to it.
   *
   * @param text the words of who asked, sealed; null where none were kept
   */
  record Found(
      long id,
      Party giver,
      Party holder,
      Role role,
      LocalDate from,
      LocalDate until,
      String reason,
      String state,
      String organisation,
      String decider,
      Instant decidedAt,
      Seals.Sealed text,
      boolean stands) {}

  /** One of the two. */
  record Party(long account, long person, String name, String username) {}

  List<Found> select(Reach reach, Delegations.Show show, Long organisation, LocalDate today) {
    String which =
        switch (show) {
          case WAITING -> " AND d.state = 'WAITING' AND d.until_day >= ?";
          case ENDING ->
              " AND d.state = 'HELD' AND d.until_day >= ? AND d.until_day <= '"
                  + today.plusDays(DelegationRules.WARN - 1L)
                  + "' AND "
                  + DelegationRows.STANDS;
          case OPEN -> " AND " + OPEN;
          case ALL -> " AND d.until_day >= DATE_SUB(?, INTERVAL 1 YEAR)";
        };
    return query(
        FOUND + reach.condition() + which + " AND (? IS NULL OR o.id = ?)" + IN_ORDER,
        DelegationRepository::found,
        reach.key(),
        today,
        organisation,
        organisation);
  }

  Optional<Found> find(Reach reach, long id) {
    return queryOne(
        FOUND + reach.condition() + " AND d.id = ?", DelegationRepository::found, reach.key(), id);
  }

  /** What an account gave or holds, the latest first. */
  List<Found> of(long account, LocalDate after) {
    return query(
        FOUND
            + "(d.giver_account = ? OR d.holder_account = ?) AND d.until_day >= ?"
            + " ORDER BY d.asked_at DESC, d.id LIMIT 20",
        DelegationRepository::found,
        account,
        account,
        after);
  }

  /**
   * What an account held, and holds no more; the latest to end. It has stood, so that it has its
   * standing.
   *
   * @param since first day of those that are looked at
   */
  Optional<StandInEnds.End> heldLately(long account, LocalDate today, LocalDate since) {
    return queryOne(
        "SELECT w.name, d.until_day, d.state, d.decided_at FROM delegation d"
            + " JOIN standing t ON t.id = d.id AND t.valid_from <= ?"
            + " JOIN account y ON y.id = d.giver_account JOIN person w ON w.id = y.person_id"
            + " WHERE d.holder_account = ? AND (d.state = 'HELD' AND d.until_day < ?"
            + " AND d.until_day >= ? OR d.state = 'ENDED' AND d.decided_at >= ?"
            + " AND DATE(d.decided_at) >= t.valid_from)"
            + " ORDER BY d.until_day DESC, d.id LIMIT 1",
        row ->
            new StandInEnds.End(
                row.getString("name"),
                day(row, "until_day"),
                "ENDED".equals(row.getString("state")) ? instant(row, "decided_at") : null),
        today,
        account,
        today,
        since,
        since.atStartOfDay(ProductClock.LONDON).toInstant());
  }

  /** Those of an account that are neither over nor refused. */
  List<Found> open(long account, LocalDate today) {
    return query(
        FOUND + "(d.giver_account = ? OR d.holder_account = ?) AND " + OPEN,
        DelegationRepository::found,
        account,
        account,
        today);
  }

  /** Whether one of two accounts takes part in another on one of these days. */
  boolean taken(long one, long two, LocalDate from, LocalDate until, long but) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM delegation WHERE (giver_account IN (?, ?)"
                + " OR holder_account IN (?, ?)) AND state IN ('WAITING', 'HELD')"
                + " AND from_day <= ? AND until_day >= ? AND id <> ?",
            row -> row.getInt("found") > 0,
            one,
            two,
            one,
            two,
            until,
            from,
            but)
        .orElse(false);
  }

  /** Makes whoever else hands over to or from these wait; in one order for everybody. */
  void lock(long one, long two) {
    query(
        "SELECT id FROM account WHERE id IN (?, ?) ORDER BY id FOR UPDATE",
        row -> row.getLong("id"),
        one,
        two);
  }

  void add(
      long id,
      CandidateRepository.Account giver,
      CandidateRepository.Account to,
      Delegations.Form form,
      Seals.Sealed text,
      Instant now) {
    update(
        "INSERT INTO delegation (id, giver_account, holder_account, organisation_id, role,"
            + " holder_role, from_day, until_day, reason, state, asked_at, epoch, sealed, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, 1)",
        id,
        giver.id(),
        to.id(),
        giver.organisation(),
        giver.role(),
        to.role(),
        form.from(),
        form.until(),
        form.reason(),
        now,
        text.epoch(),
        text.bytes());
  }

  void decide(long id, String state, Long by, Instant now) {
    update(
        "UPDATE delegation SET state = ?, decided_by = ?, decided_at = ?, version = version + 1"
            + " WHERE id = ?",
        state,
        by,
        now,
        id);
  }

  /** From now on it is a standing of who holds it. */
  void stand(Found found, LocalDate from) {
    entries.enter(
        new StandingEntry(
            found.id(),
            "ACCOUNT",
            found.holder().account(),
            StandingKind.DELEGATION,
            from,
            found.until(),
            found.giver().username(),
            null));
  }

  /** Its last day was the one before. */
  void lapse(Found found, LocalDate today) {
    entries.end(found.id(), StandingKind.DELEGATION, found.holder().account(), today);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        party(row, "giver"),
        party(row, "holder"),
        Role.valueOf(row.getString("role")),
        day(row, "from_day"),
        day(row, "until_day"),
        row.getString("reason"),
        row.getString("state"),
        row.getString("organisation"),
        row.getString("decider"),
        instant(row, "decided_at"),
        row.getBytes("sealed") == null
            ? null
            : new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")),
        row.getBoolean("stands"));
  }

  private static Party party(ResultSet row, String which) throws SQLException {
    return new Party(
        row.getLong(which + "_account"),
        row.getLong(which + "_person"),
        row.getString(which),
        row.getString(which + "_username"));
  }
}
