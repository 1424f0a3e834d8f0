package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.AuthorityRows;
import org.contactpoint.people.staff.Reach;

/** The rota of each authority. An entry is taken off, never changed or deleted. */
@ApplicationScoped
class RotaRepository extends JdbcRepository {

  private static final int MOST = 200;

  /** An entry with whom it names. */
  record Stored(
      long id,
      long account,
      String name,
      String organisation,
      LocalDate day,
      Shift shift,
      Instant from,
      Instant until,
      String telephone) {}

  /** A new entry. */
  record Fresh(long id, String authority, long account, LocalDate day, Shift shift, String phone) {}

  /** Entries of an authority that are not over at a time, the soonest first. */
  List<Stored> after(String authority, Instant now, Instant horizon) {
    return query(
        "SELECT d.id, d.account_id, p.name, o.name AS organisation, d.on_day, d.shift, d.from_at,"
            + " d.until_at, d.telephone FROM mediator_duty d JOIN account a ON a.id = d.account_id"
            + " JOIN person p ON p.id = a.person_id JOIN organisation o ON o.id = a.organisation_id"
            + " WHERE d.authority = ? AND d.until_at > ? AND d.from_at < ? AND d.removed_at IS NULL"
            + " AND a.state = 'ACTIVE' ORDER BY d.from_at, p.name, d.id LIMIT "
            + MOST,
        RotaRepository::stored,
        authority,
        now,
        horizon);
  }

  /** Whether an account is on the rota of an authority at a time. */
  boolean onDuty(long account, String authority, Instant now) {
    return queryOne(
            "SELECT id FROM mediator_duty WHERE account_id = ? AND authority = ? AND from_at <= ?"
                + " AND until_at > ? AND removed_at IS NULL LIMIT 1",
            row -> row.getLong("id"),
            account,
            authority,
            now,
            now)
        .isPresent();
  }

  /** The open account of a user name that can mediate, within reach. */
  Optional<Long> mediator(Reach reach, String username) {
    return queryOne(
        "SELECT a.id FROM account a JOIN organisation o ON o.id = a.organisation_id"
            + " WHERE a.username = ? AND a.state = 'ACTIVE' AND o.state = 'ACTIVE'"
            + " AND a.role IN ('PRACTITIONER', 'MANAGEMENT_TEAM') AND "
            + reach.condition(),
        row -> row.getLong("id"),
        username,
        reach.key());
  }

  void add(Fresh duty, long by, Instant now) {
    update(
        "INSERT INTO mediator_duty (id, authority, account_id, on_day, shift, from_at, until_at,"
            + " telephone, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        duty.id(),
        duty.authority(),
        duty.account(),
        duty.day(),
        duty.shift(),
        duty.shift().from(duty.day()),
        duty.shift().until(duty.day()),
        duty.phone(),
        by,
        now);
  }

  /** Whose entry of an authority it is, if it is not off yet and not over. */
  Optional<Long> accountOf(long id, String authority, Instant now) {
    return queryOne(
        "SELECT account_id FROM mediator_duty WHERE id = ? AND authority = ? AND until_at > ?"
            + " AND removed_at IS NULL FOR UPDATE",
        row -> row.getLong("account_id"),
        id,
        authority,
        now);
  }

  void remove(long id, long by, Instant now) {
    update("UPDATE mediator_duty SET removed_by = ?, removed_at = ? WHERE id = ?", by, now, id);
  }

  /**
   * Telephone of the management team of an authority on a day, of its office or outside of its
   * hours.
   */
  Optional<String> team(String authority, LocalDate today, boolean office) {
    String number = office ? "o.telephone" : "o.out_of_hours";
    return queryOne(
        "SELECT "
            + number
            + " AS number FROM organisation o WHERE o.kind = 'MANAGEMENT' AND o.state = 'ACTIVE' AND "
            + number
            + " <> '' AND "
            + AuthorityRows.OF
            + " ORDER BY o.authority = ? DESC, o.id LIMIT 1",
        row -> row.getString("number"),
        authority,
        today,
        authority,
        today,
        authority);
  }

  /** Numbers that are answered at a time, by the names of authorities; no persons. */
  List<DutyNumbers.Answered> answered(Instant now) {
    return query(
        "SELECT DISTINCT g.name, d.telephone FROM mediator_duty d"
            + " JOIN authority g ON g.gss_code = d.authority JOIN account a ON a.id = d.account_id"
            + " WHERE d.from_at <= ? AND d.until_at > ? AND d.removed_at IS NULL"
            + " AND a.state = 'ACTIVE' ORDER BY g.name, d.telephone LIMIT "
            + MOST,
        row -> new DutyNumbers.Answered(row.getString("name"), row.getString("telephone")),
        now,
        now);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong("id"),
        row.getLong("account_id"),
        row.getString("name"),
        row.getString("organisation"),
        day(row, "on_day"),
        Shift.valueOf(row.getString("shift")),
        instant(row, "from_at"),
        instant(row, "until_at"),
        row.getString("telephone"));
  }
}
