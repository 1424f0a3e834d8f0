package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.staff.Reach;

/** Practitioners who may call, and calls. */
@ApplicationScoped
class CallRepository extends JdbcRepository {

  /**
   * Open practitioners but oneself. Its parameters are a day and the own account: a number that its
   * owner changed on that day or later is not shown, as at the help desk.
   */
  private static final String CALLERS =
      "SELECT a.id, a.username, a.job, CASE WHEN a.telephone_on IS NULL"
          + " OR a.telephone_on < ? THEN a.telephone END AS telephone,"
          + " p.name, o.name AS organisation, o.telephone AS office FROM account a"
          + " JOIN person p ON p.id = a.person_id JOIN organisation o ON o.id = a.organisation_id"
          + " WHERE a.state = 'ACTIVE' AND o.state = 'ACTIVE' AND a.role = 'PRACTITIONER'"
          + " AND a.person_id <> (SELECT person_id FROM account WHERE id = ?) AND ";

  /**
   * Who mediates.
   *
   * @param settled first day of those on which a changed telephone is too new to be called
   */
  record Desk(long account, long session, Reach reach, LocalDate settled) {}

  /** A practitioner with the numbers on file. */
  record Found(
      long id,
      String username,
      String job,
      String telephone,
      String name,
      String organisation,
      String office) {}

  /** A call of one mediator. */
  record Stored(
      long id,
      long caller,
      Instant openedAt,
      int phrase,
      int tries,
      Instant verifiedAt,
      Instant endedAt) {}

  List<Found> find(Desk desk, String text, int limit) {
    String like = "%" + text.toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0") + "%";
    return query(
        CALLERS
            + desk.reach().condition()
            + " AND (LOWER(p.name) LIKE ? ESCAPE '!' OR a.username = ?)"
            + " ORDER BY p.name, a.username LIMIT ?",
        CallRepository::found,
        desk.settled(),
        desk.account(),
        desk.reach().key(),
        like,
        text.toLowerCase(Locale.UK),
        limit);
  }

  Optional<Found> account(Desk desk, long account) {
    return queryOne(
        CALLERS + desk.reach().condition() + " AND a.id = ?",
        CallRepository::found,
        desk.settled(),
        desk.account(),
        desk.reach().key(),
        account);
  }

  void open(Desk desk, long id, long caller, int phrase, Instant now) {
    update(
        "INSERT INTO mediated_call (id, mediator_account, session_id, caller_account, opened_at,"
            + " phrase_number, tries) VALUES (?, ?, ?, ?, ?, ?, 0)",
        id,
        desk.account(),
        desk.session(),
        caller,
        now,
        phrase);
  }

  /** A call of this mediator in this session. */
  Optional<Stored> call(Desk desk, long id) {
    return stored(desk, id, "");
  }

  /** The call, locked until the transaction ends. */
  Optional<Stored> locked(Desk desk, long id) {
    return stored(desk, id, " FOR UPDATE");
  }

  private Optional<Stored> stored(Desk desk, long id, String lock) {
    return queryOne(
        "SELECT id, caller_account, opened_at, phrase_number, tries, verified_at, ended_at"
            + " FROM mediated_call WHERE id = ? AND mediator_account = ? AND session_id = ?"
            + lock,
        row ->
            new Stored(
                row.getLong("id"),
                row.getLong("caller_account"),
                instant(row, "opened_at"),
                row.getInt("phrase_number"),
                row.getInt("tries"),
                instant(row, "verified_at"),
                instant(row, "ended_at")),
        id,
        desk.account(),
        desk.session());
  }

  void tried(long id) {
    update("UPDATE mediated_call SET tries = tries + 1 WHERE id = ?", id);
  }

  void verified(long id, Mediation.Number called, Instant now) {
    update("UPDATE mediated_call SET called = ?, verified_at = ? WHERE id = ?", called, now, id);
  }

  /** Ends every call of a mediator that is not over. */
  void endAllOf(long mediator, Instant now) {
    update(
        "UPDATE mediated_call SET ended_at = ? WHERE mediator_account = ? AND ended_at IS NULL",
        now,
        mediator);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getString("username"),
        row.getString("job"),
        row.getString("telephone"),
        row.getString("name"),
        row.getString("organisation"),
        row.getString("office"));
  }
}
