package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;

/** Open sessions, and the standings on which they depend. */
@ApplicationScoped
class SessionRepository extends JdbcRepository {

  /**
   * Whether nothing is owed. The text that counts is the one that was published when the session
   * began: a newer one is for the next sign-in, and nothing typed is lost meanwhile. The first of
   * these parameters is today; the day of the session's begin may be yesterday.
   */
  private static final String SETTLED =
      "NOT a.joining AND EXISTS (SELECT 1 FROM standing g WHERE g.subject_kind = 'PERSON'"
          + " AND g.subject_id = a.person_id AND g.kind = 'AGREEMENT' AND g.valid_from <= ?"
          + " AND (g.valid_until IS NULL OR g.valid_until >= DATE(s.started_at))"
          + " AND g.text_version IN (SELECT t.version FROM agreement_text t WHERE t.published_at >="
          + " (SELECT MAX(n.published_at) FROM agreement_text n"
          + " WHERE n.published_at <= s.started_at)))";

  /**
   * The open session of a secret.
   *
   * @param today for what follows from the day: the phase that has been reached, what is owed
   */
  Optional<SessionRow> find(byte[] secretHash, LocalDate today) {
    return queryOne(
        "SELECT s.id, s.strong, s.started_at, s.last_seen_at, s.ended_at, s.proved_at,"
            + " s.ended_why,"
            + " a.id AS account_id, a.person_id, a.username, p.name AS person_name, a.role,"
            + " a.state, a.team_id, o.id AS organisation_id, o.name AS organisation_name,"
            + " o.sector, g.gss_code AS authority, o.state AS organisation_state, "
            + PhaseRows.ORGANISATION
            + " AS organisation_phase, "
            + PhaseRows.AUTHORITY
            + " AS authority_phase,"
            + " (SELECT GROUP_CONCAT(n.network SEPARATOR ' ') FROM organisation_network n"
            + " WHERE n.organisation_id = o.id) AS networks, "
            + SETTLED
            + " AS settled, "
            + DelegationRows.COLUMNS
            + " FROM sign_in_session s JOIN account a ON a.id = s.account_id"
            + " JOIN person p ON p.id = a.person_id"
            + " JOIN organisation o ON o.id = a.organisation_id"
            + " JOIN authority g ON g.gss_code = "
            + AuthorityRows.NOW
            + DelegationRows.HELD
            + " WHERE s.secret_hash = ? AND s.step = 'OPEN'",
        SessionRepository::row,
        today,
        today,
        today,
        today,
        today,
        today,
        secretHash);
  }

  /** What stands for a person, the organisation and the account, in one query. */
  Admission.Held standings(long personId, long organisationId, long accountId) {
    List<Held> held =
        query(
            "SELECT subject_kind, kind, valid_from, valid_until, evidence FROM standing"
                + " WHERE (subject_kind = 'PERSON' AND subject_id = ?)"
                + " OR (subject_kind = 'ORGANISATION' AND subject_id = ?)"
                + " OR (subject_kind = 'ACCOUNT' AND subject_id = ?)",
            row ->
                new Held(
                    row.getString("subject_kind"),
                    new Standing(
                        row.getString("kind"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("evidence"))),
            personId,
            organisationId,
            accountId);
    return new Admission.Held(of(held, "PERSON"), of(held, "ORGANISATION"), of(held, "ACCOUNT"));
  }

  private static List<Standing> of(List<Held> held, String subject) {
    return held.stream().filter(h -> h.subject().equals(subject)).map(Held::standing).toList();
  }

  void seen(long id, Instant at, Instant unlessAfter) {
    update(
        "UPDATE sign_in_session SET last_seen_at = ?"
            + " WHERE id = ? AND last_seen_at < ? AND ended_at IS NULL",
        at,
        id,
        unlessAfter);
  }

  void end(long id, Instant at, Recognition.Ended why) {
    update(
        "UPDATE sign_in_session SET ended_at = ?, ended_why = ?, version = version + 1"
            + " WHERE id = ? AND ended_at IS NULL",
        at,
        why,
        id);
  }

  /**
   * Ends whatever else the account has open; how many that was. By their keys, so that the rows of
   * sign-ins that are still pending are not locked on the way.
   */
  int endOthers(long accountId, long but, Instant at) {
    List<Long> others =
        query(
            "SELECT id FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
                + " AND ended_at IS NULL AND id <> ?",
            row -> row.getLong("id"),
            accountId,
            but);
    others.forEach(id -> end(id, at, Recognition.Ended.ELSEWHERE));
    return others.size();
  }

  /** Sign-ins of an account that came through, newest first. */
  List<OwnSessions.Seen> seen(long accountId, long here) {
    return query(
        "SELECT id, started_at, last_seen_at, browser, strong, new_browser, ended_at, ended_why"
            + " FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
            + " ORDER BY started_at DESC, id LIMIT 20",
        row ->
            new OwnSessions.Seen(
                instant(row, "started_at"),
                instant(row, "last_seen_at"),
                row.getString("browser"),
                row.getBoolean("strong") ? Strength.STRONG : Strength.LIMITED,
                row.getBoolean("new_browser"),
                row.getLong("id") == here,
                row.getString("ended_why") == null
                    ? null
                    : Recognition.Ended.valueOf(row.getString("ended_why"))),
        accountId);
  }

  /** The person has just given a second factor. */
  void proved(long id, Instant at) {
    update("UPDATE sign_in_session SET proved_at = ? WHERE id = ? AND ended_at IS NULL", at, id);
  }

  /** Ends whatever an account has open. */
  void endAll(long accountId, Instant at, Recognition.Ended why) {
    query(
            "SELECT id FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
                + " AND ended_at IS NULL",
            row -> row.getLong("id"),
            accountId)
        .forEach(id -> end(id, at, why));
  }

  /** Ends the sessions that were signed in with a key; which those were. */
  List<Long> endOfKey(long key, Instant at, Recognition.Ended why) {
    List<Long> found =
        query(
            "SELECT id FROM sign_in_session WHERE security_key_id = ? AND ended_at IS NULL",
            row -> row.getLong("id"),
            key);
    found.forEach(id -> end(id, at, why));
    return found;
  }

  /** The key with which a session was signed in, if with one. */
  Optional<Long> keyOf(long session) {
    return queryOne(
        "SELECT security_key_id FROM sign_in_session"
            + " WHERE id = ? AND security_key_id IS NOT NULL",
        row -> row.getLong("security_key_id"),
        session);
  }

  private record Held(String subject, Standing standing) {}

  private static SessionRow row(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getLong("id"),
        row.getBoolean("strong"),
        instant(row, "started_at"),
        instant(row, "last_seen_at"),
        instant(row, "ended_at"),
        instant(row, "proved_at"),
        row.getString("ended_why"),
        row.getLong("account_id"),
        row.getLong("person_id"),
        row.getString("username"),
        row.getString("person_name"),
        Role.valueOf(row.getString("role")),
        AccountState.valueOf(row.getString("state")),
        number(row, "team_id"),
        row.getLong("organisation_id"),
        row.getString("organisation_name"),
        Sector.valueOf(row.getString("sector")),
        row.getString("authority"),
        row.getString("organisation_state"),
        PhaseRows.of(
            row.getString("sector"),
            row.getString("organisation_phase"),
            row.getString("authority_phase")),
        row.getString("networks"),
        row.getBoolean("settled"),
        delegation(row));
  }

  private static Delegation delegation(ResultSet row) throws SQLException {
    String role = row.getString("given_role");
    return role == null
        ? null
        : new Delegation(
            Role.valueOf(role),
            row.getLong("giver"),
            row.getString("giver_name"),
            row.getObject("given_until", LocalDate.class));
  }
}
