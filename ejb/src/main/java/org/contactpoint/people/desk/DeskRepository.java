package org.contactpoint.people.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** Accounts that the desk may help, its cases and what it did. */
@ApplicationScoped
class DeskRepository extends JdbcRepository {

  /**
   * Open accounts of others. Its three parameters are a day, the own account and the own
   * organisation: a number that its owner changed on that day or later is not shown, since whoever
   * stole a session could have put it there in order to be called back.
   */
  private static final String HELPED =
      "SELECT a.id, a.username, a.role, a.job, CASE WHEN a.telephone_on IS NULL"
          + " OR a.telephone_on < ? THEN a.telephone END AS telephone,"
          + " p.name, o.name AS organisation,"
          + " o.telephone AS office FROM account a JOIN person p ON p.id = a.person_id"
          + " JOIN organisation o ON o.id = a.organisation_id WHERE a.state = 'ACTIVE'"
          + " AND a.role IN ('PRACTITIONER', 'ORGANISATION_MANAGER', 'MANAGEMENT_TEAM')"
          + " AND a.person_id <> (SELECT person_id FROM account WHERE id = ?)"
          + " AND a.organisation_id <> ?";

  /**
   * Who helps.
   *
   * @param settled first day of those on which a changed telephone is too new to be called
   */
  record Desk(long account, long organisation, LocalDate settled) {}

  /** An account that may be helped, with the numbers on file. */
  record Found(
      long id,
      String username,
      Role role,
      String job,
      String telephone,
      String name,
      String organisation,
      String office) {}

  /** A case that is not over, with whom it is about. */
  record Open(
      long id,
      String name,
      String username,
      String organisation,
      Instant openedAt,
      Instant verifiedAt) {}

  /** A case of one at the desk. */
  record Stored(
      long id, long account, Instant openedAt, byte[] phraseHash, int tries, Instant verifiedAt) {}

  List<Found> find(Desk desk, String text, int limit) {
    String like = "%" + text.toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0") + "%";
    return query(
        HELPED
            + " AND (LOWER(p.name) LIKE ? ESCAPE '!' OR a.username = ?)"
            + " ORDER BY p.name, a.username LIMIT ?",
        DeskRepository::found,
        desk.settled(),
        desk.account(),
        desk.organisation(),
        like,
        text.toLowerCase(Locale.UK),
        limit);
  }

  Optional<Found> account(Desk desk, long account) {
    return queryOne(
        HELPED + " AND a.id = ?",
        DeskRepository::found,
        desk.settled(),
        desk.account(),
        desk.organisation(),
        account);
  }

  void open(long id, long account, Desk desk, byte[] phraseHash, Instant now) {
    update(
        "INSERT INTO desk_case (id, account_id, desk_account, opened_at, phrase_hash, tries,"
            + " version) VALUES (?, ?, ?, ?, ?, 0, 1)",
        id,
        account,
        desk.account(),
        now,
        phraseHash);
  }

  Optional<Stored> deskCase(Desk desk, long id, Instant notBefore) {
    return stored(desk, id, notBefore, "");
  }

  /**
   * Cases of one at the desk, the newest first: those whose person has to be called back, and those
   * that help now, of people who may be helped.
   *
   * @param tries with so many wrong phrases a case is over
   */
  List<Open> open(Desk desk, Instant notBefore, Instant verifiedAfter, int tries) {
    return query(
        "SELECT c.id, c.opened_at, c.verified_at, h.name, h.username, h.organisation"
            + " FROM desk_case c JOIN ("
            + HELPED
            + ") h ON h.id = c.account_id WHERE c.desk_account = ? AND c.opened_at > ?"
            + " AND (c.verified_at > ? OR c.verified_at IS NULL AND c.tries < ?)"
            + " ORDER BY c.opened_at DESC, c.id LIMIT 50",
        row ->
            new Open(
                row.getLong("id"),
                row.getString("name"),
                row.getString("username"),
                row.getString("organisation"),
                instant(row, "opened_at"),
                instant(row, "verified_at")),
        desk.settled(),
        desk.account(),
        desk.organisation(),
        desk.account(),
        notBefore,
        verifiedAfter,
        tries);
  }

  /** The case, locked until the transaction ends. */
  Optional<Stored> locked(Desk desk, long id, Instant notBefore) {
    return stored(desk, id, notBefore, " FOR UPDATE");
  }

  /** Makes whoever else of this desk account acts wait, so that the day's limit holds. */
  void lock(Desk desk) {
    query(
        "SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), desk.account());
  }

  void tried(long id) {
    update("UPDATE desk_case SET tries = tries + 1, version = version + 1 WHERE id = ?", id);
  }

  void verified(long id, HelpDesk.Number called, String checked, Instant now) {
    update(
        "UPDATE desk_case SET called = ?, checked = ?, verified_at = ?, version = version + 1"
            + " WHERE id = ?",
        called,
        checked,
        now,
        id);
  }

  void act(Stored deskCase, Desk desk, Operation action, Instant now) {
    update(
        "INSERT INTO desk_act (id, case_id, account_id, desk_account, action, at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        RandomIds.positiveLong(),
        deskCase.id(),
        deskCase.account(),
        desk.account(),
        action,
        now);
  }

  int actsOf(Desk desk, Instant since) {
    return queryOne(
            "SELECT COUNT(*) AS done FROM desk_act WHERE desk_account = ? AND at >= ?",
            row -> row.getInt("done"),
            desk.account(),
            since)
        .orElse(0);
  }

  /** What was done for an account, the newest first, with the name of who did it. */
  List<HelpDesk.Act> acts(long account) {
    return query(
        "SELECT x.at, x.action, p.name FROM desk_act x JOIN account a ON a.id = x.desk_account"
            + " JOIN person p ON p.id = a.person_id WHERE x.account_id = ?"
            + " ORDER BY x.at DESC, x.id LIMIT 20",
        row ->
            new HelpDesk.Act(
                instant(row, "at"),
                row.getString("name"),
                Operation.valueOf(row.getString("action"))),
        account);
  }

  private Optional<Stored> stored(Desk desk, long id, Instant notBefore, String lock) {
    return queryOne(
        "SELECT id, account_id, opened_at, phrase_hash, tries, verified_at FROM desk_case"
            + " WHERE id = ? AND desk_account = ? AND opened_at > ?"
            + lock,
        row ->
            new Stored(
                row.getLong("id"),
                row.getLong("account_id"),
                instant(row, "opened_at"),
                row.getBytes("phrase_hash"),
                row.getInt("tries"),
                instant(row, "verified_at")),
        id,
        desk.account(),
        notBefore);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getString("username"),
        Role.valueOf(row.getString("role")),
        row.getString("job"),
        row.getString("telephone"),
        row.getString("name"),
        row.getString("organisation"),
        row.getString("office"));
  }
}
