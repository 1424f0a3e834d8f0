package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Requests for accounts within somebody's reach. */
@ApplicationScoped
class RequestRepository extends JdbcRepository {

  private static final String REQUESTS =
      "SELECT r.*, o.name AS organisation, o.kind AS organisation_kind,"
          + " o.state AS organisation_state, t.name AS team,"
          + " pa.id AS asker_person, pa.name AS asker, pd.name AS decider"
          + " FROM organisation o JOIN user_request r ON r.organisation_id = o.id"
          + " JOIN account a ON a.id = r.asked_by JOIN person pa ON pa.id = a.person_id"
          + " LEFT JOIN team t ON t.id = r.team_id"
          + " LEFT JOIN account d ON d.id = r.decided_by LEFT JOIN person pd ON pd.id = d.person_id"
          + " WHERE ";

  /** Somebody's vetting, as it was given with the request. */
  record Vetting(
      String identity,
      LocalDate checked,
      String check,
      LocalDate trained,
      String training,
      String course) {}

  /** Who asked or decided, when, and the sealed text. */
  record Step(String by, Instant at, String reason, Seals.Sealed text) {}

  /** A request as stored. */
  record Found(
      long id,
      long organisationId,
      String organisation,
      String organisationKind,
      String organisationState,
      Long teamId,
      String team,
      String name,
      String job,
      Role role,
      String email,
      String telephone,
      Vetting vetting,
      LocalDate endsOn,
      UserRequests.State state,
      long askedBy,
      long askerPerson,
      Step asked,
      Step decided) {}

  /** Which of what identifies a person is known already. */
  record Known(boolean email, boolean check) {}

  /** An organisation and its teams. */
  record Place(long id, String name, String kind, String state) {}

  Optional<Place> organisation(Reach reach, long organisation) {
    return queryOne(
        "SELECT o.id, o.name, o.kind, o.state FROM organisation o WHERE "
            + reach.condition()
            + " AND o.id = ?",
        row ->
            new Place(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("state")),
        reach.key(),
        organisation);
  }

  List<Place> teams(long organisation) {
    return query(
        "SELECT id, name FROM team WHERE organisation_id = ? ORDER BY name, id LIMIT 500",
        row -> new Place(row.getLong("id"), row.getString("name"), null, null),
        organisation);
  }

  /** Whether somebody who is not gone has this address or this record check. */
  Known known(String email, String check) {
    return queryOne(
            "SELECT EXISTS (SELECT 1 FROM account a WHERE a.email = ? AND a.state <> 'CLOSED')"
                + " AS email, EXISTS (SELECT 1 FROM standing s JOIN account a"
                + " ON a.person_id = s.subject_id WHERE s.subject_kind = 'PERSON'"
                + " AND s.kind = 'RECORD_CHECK' AND s.evidence = ? AND a.state <> 'CLOSED')"
                + " AS checked",
            row -> new Known(row.getBoolean("email"), row.getBoolean("checked")),
            email,
            check)
        .orElseThrow();
  }

  /** Whether a request is for the person of an account, by all that can tell. */
  boolean isFor(long account, String name, String email, String check) {
    return queryOne(
            "SELECT 1 FROM account me JOIN person p ON p.id = me.person_id WHERE me.id = ?"
                + " AND (LOWER(p.name) = LOWER(?)"
                + " OR EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id AND a.email = ?)"
                + " OR EXISTS (SELECT 1 FROM standing s WHERE s.subject_kind = 'PERSON'"
                + " AND s.subject_id = p.id AND s.kind = 'RECORD_CHECK' AND s.evidence = ?))",
            row -> true,
            account,
            name,
            email,
            check)
        .orElse(false);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  /** Stores a request that waits; false when one waits for this address or check already. */
  boolean add(
      long id,
      long organisation,
      Long team,
      UserRequests.Asked asked,
      long by,
      Instant at,
      Seals.Sealed text) {
    String email = email(asked.email());
    return insertNew(
        "INSERT INTO user_request (id, organisation_id, team_id, name, job, role, email, telephone,"
            + " identity_evidence, check_from, check_evidence, training_from, training_evidence,"
            + " training_version, ends_on, state, waiting_for, waiting_check, asked_by, asked_at,"
            + " epoch, sealed, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?,"
            + " ?, ?, ?, ?, 1)",
        id,
        organisation,
        team,
        asked.name().strip(),
        asked.job().strip(),
        asked.role(),
        email,
        asked.telephone().strip(),
        asked.identity().strip(),
        asked.checked(),
        asked.check().strip(),
        asked.trained(),
        asked.training().strip(),
        asked.course().strip(),
        asked.endsOn(),
        email,
        asked.check().strip(),
        by,
        at,
        text.epoch(),
        text.bytes());
  }

  /** Whether a request for an address or a record check is waiting. */
  boolean waits(String email, String check) {
    return queryOne(
            "SELECT 1 FROM user_request WHERE waiting_for = ? OR waiting_check = ?",
            row -> true,
            email,
            check)
        .orElse(false);
  }

  /** Makes whoever else decides about this request wait until the transaction ends. */
  void lock(long request) {
    query("SELECT id FROM user_request WHERE id = ? FOR UPDATE", row -> row.getLong("id"), request);
  }

  Optional<Found> find(Reach reach, long request) {
    return queryOne(
        REQUESTS + reach.condition() + " AND r.id = ?",
        RequestRepository::found,
        reach.key(),
        request);
  }

  /** Those that wait, oldest first; those that were decided, newest first. */
  List<Found> select(Reach reach, UserRequests.Show show, int skip, int limit) {
    boolean waiting = show == UserRequests.Show.WAITING;
    return query(
        REQUESTS
            + reach.condition()
            + (waiting
                ? " AND r.state = 'WAITING' ORDER BY r.asked_at, r.id"
                : " AND r.state <> 'WAITING' ORDER BY r.decided_at DESC, r.id")
            + " LIMIT ? OFFSET ?",
        RequestRepository::found,
        reach.key(),
        limit,
        skip);
  }

  int waiting(Reach reach) {
    return queryOne(
            "SELECT COUNT(*) AS waiting FROM organisation o JOIN user_request r"
                + " ON r.organisation_id = o.id WHERE r.state = 'WAITING' AND "
                + reach.condition(),
            row -> row.getInt("waiting"),
            reach.key())
        .orElse(0);
  }

  int waitingOfOthers(Reach reach, long person) {
    return queryOne(
            "SELECT COUNT(*) AS waiting FROM organisation o JOIN user_request r"
                + " ON r.organisation_id = o.id JOIN account a ON a.id = r.asked_by"
                + " WHERE r.state = 'WAITING' AND a.person_id <> ? AND "
                + reach.condition(),
            row -> row.getInt("waiting"),
            person,
            reach.key())
        .orElse(0);
  }

  /** Settles a request; its address and record check are free for another. */
  void decide(
      long request,
      UserRequests.State state,
      long by,
      Instant at,
      String reason,
      Seals.Sealed text,
      Long account) {
    update(
        "UPDATE user_request SET state = ?, waiting_for = NULL, waiting_check = NULL, decided_by = ?, decided_at = ?,"
            + " decision_reason = ?, decision_epoch = ?, decision_sealed = ?, account_id = ?,"
            + " version = version + 1 WHERE id = ?",
        state,
        by,
        at,
        reason,
        text.epoch(),
        text.bytes(),
        account,
        request);
  }

  /** One way of writing an address, so that it is found again. */
  static String email(String typed) {
    return typed.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getLong("organisation_id"),
        row.getString("organisation"),
        row.getString("organisation_kind"),
        row.getString("organisation_state"),
        number(row, "team_id"),
        row.getString("team"),
        row.getString("name"),
        row.getString("job"),
        Role.valueOf(row.getString("role")),
        row.getString("email"),
        row.getString("telephone"),
        new Vetting(
            row.getString("identity_evidence"),
            day(row, "check_from"),
            row.getString("check_evidence"),
            day(row, "training_from"),
            row.getString("training_evidence"),
            row.getString("training_version")),
        day(row, "ends_on"),
        UserRequests.State.valueOf(row.getString("state")),
        row.getLong("asked_by"),
        row.getLong("asker_person"),
        new Step(
            row.getString("asker"),
            instant(row, "asked_at"),
            null,
            new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed"))),
        decision(row));
  }

  private static Step decision(ResultSet row) throws SQLException {
    return row.getBytes("decision_sealed") == null
        ? null
        : new Step(
            row.getString("decider"),
            instant(row, "decided_at"),
            row.getString("decision_reason"),
            new Seals.Sealed(row.getInt("decision_epoch"), row.getBytes("decision_sealed")));
  }
}
