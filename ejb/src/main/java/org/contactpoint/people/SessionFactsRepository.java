package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.SessionFacts.Around;
import org.contactpoint.people.SessionFacts.Held;

/**
 * An open session with everything on which it depends. The session with account, person,
 * organisation and installation is read anew at each request, and with it the number under which
 * the rest is known ({@link FactChanges}); the rest only when that has been raised. Several small
 * statements: one that joins it all takes the database twice as long to plan as to answer.
 */
@ApplicationScoped
class SessionFactsRepository extends JdbcRepository {

  private static final String COLUMNS =
      "SELECT s.id, s.strong, s.started_at, s.last_seen_at, s.ended_at, s.proved_at,"
          + " s.ended_why,"
          + " a.id AS account_id, a.person_id, a.username, p.name AS person_name, a.role,"
          + " a.state, a.team_id, a.joining, o.id AS organisation_id,"
          + " o.name AS organisation_name, o.sector, o.authority, o.next_authority, o.next_from,"
          + " o.state AS organisation_state, o.phase,"
          + " i.mode, i.universal, i.clock_offset_seconds,"
          + " f.number + fa.number + fp.number + fo.number AS changes"
          + " FROM sign_in_session s JOIN account a ON a.id = ";

  private static final String AROUND_IT =
      " JOIN person p ON p.id = a.person_id"
          + " JOIN organisation o ON o.id = a.organisation_id"
          + " JOIN installation i ON i.id = 1"
          + " JOIN fact_change f ON f.shard = 0"
          + " JOIN fact_change fa ON fa.shard = 1 + a.id % 512"
          + " JOIN fact_change fp ON fp.shard = 1 + a.person_id % 512"
          + " JOIN fact_change fo ON fo.shard = 1 + a.organisation_id % 512";

  private static final String SESSION =
      COLUMNS + "s.account_id" + AROUND_IT + " WHERE s.secret_hash = ? AND s.step = 'OPEN'";

  private static final String OTHER =
      COLUMNS + "?" + AROUND_IT + " WHERE s.id = ? AND s.step = 'OPEN'";

  private static final String STANDINGS =
      "SELECT subject_kind, kind, valid_from, valid_until, evidence, text_version FROM standing"
          + " WHERE (subject_kind = 'PERSON' AND subject_id = ?)"
          + " OR (subject_kind = 'ORGANISATION' AND subject_id = ?)"
          + " OR (subject_kind = 'ACCOUNT' AND subject_id = ?)";

  private static final String STEPS =
      " h.phase, h.number, c.at FROM phase_step h"
          + " LEFT JOIN phase_confirmation c ON c.step_id = h.id WHERE h.";

  /** Networks of the organisation, texts of the agreement, and what leads to both phases. */
  private static final String AROUND =
      "SELECT 'NETWORK' AS about, network AS value, NULL AS number, NULL AS at"
          + " FROM organisation_network WHERE organisation_id = ?"
          + " UNION ALL SELECT 'TEXT', version, NULL, published_at FROM agreement_text"
          + " UNION ALL SELECT 'STEP',"
          + STEPS
          + "organisation_id = ? AND h.from_day <= ?"
          + " UNION ALL SELECT 'ABOVE',"
          + STEPS
          + "authority = ? AND h.from_day <= ?"
          + " UNION ALL SELECT 'ABOVE', phase, 0, CURRENT_TIMESTAMP FROM authority"
          + " WHERE gss_code = ?";

  private static final String DELEGATED =
      "SELECT "
          + DelegationRows.COLUMNS
          + " FROM account a JOIN standing t ON t.subject_id = a.id"
          + DelegationRows.HELD
          + " WHERE a.id = ? AND t.subject_kind = 'ACCOUNT' AND t.kind = 'DELEGATION'";

  @Inject private FactMemory memory;

  /** The open session of a secret, whatever has become of it, and the installation. */
  Optional<Session> session(byte[] secretHash) {
    return queryOne(SESSION, SessionFactsRepository::session, secretHash);
  }

  /** Another account, as if it were the one of an open session. */
  Optional<Session> other(long account, long session) {
    return queryOne(OTHER, SessionFactsRepository::session, account, session);
  }

  /** With what it depends on, on a day: the phase that has been reached, what is owed. */
  Found found(Session session, LocalDate today) {
    SessionRow row = session.on(today);
    SessionFacts facts =
        memory.of(
            new FactMemory.Key(
                row.accountId(),
                row.personId(),
                row.organisationId(),
                row.authority(),
                today,
                session.changes()),
            () ->
                new SessionFacts(
                    held(row.personId(), row.organisationId(), row.accountId()),
                    around(row, today)));
    return new Found(
        row.with(facts.progress(row.sector(), session.phase()), facts.networks()),
        facts.admitting(),
        !session.joining() && facts.signed(row.startedAt(), today),
        facts.delegated() ? delegation(row, today) : null);
  }

  private List<Around> around(SessionRow row, LocalDate today) {
    return query(
        AROUND,
        found ->
            new Around(
                found.getString("about"),
                found.getString("value"),
                found.getLong("number"),
                instant(found, "at")),
        row.organisationId(),
        row.organisationId(),
        today,
        row.authority(),
        today,
        row.authority());
  }

  private Delegation delegation(SessionRow session, LocalDate today) {
    return query(DELEGATED, SessionFactsRepository::delegation, today, today, session.accountId())
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** What stands for a person, the organisation and the account. */
  Admission.Held standings(long personId, long organisationId, long accountId) {
    return SessionFacts.admitting(held(personId, organisationId, accountId));
  }

  private List<Held> held(long personId, long organisationId, long accountId) {
    return query(STANDINGS, SessionFactsRepository::standing, personId, organisationId, accountId);
  }

  /**
   * What a session depends on.
   *
   * @param settled whether the agreement is signed and the training confirmed
   * @param delegation a role that was handed over for today, or null
   */
  record Found(SessionRow session, Admission.Held held, boolean settled, Delegation delegation) {}

  /**
   * A session before it is known what day it is.
   *
   * @param joining whether its account has yet to join
   * @param phase of the organisation, from which steps lead on
   * @param next the authority to which the organisation will belong, or null
   * @param from since when, or null
   * @param changes under which number the rest may be known
   */
  record Session(
      SessionRow row,
      boolean joining,
      String phase,
      String next,
      LocalDate from,
      long changes,
      Installation installation) {

    private SessionRow on(LocalDate today) {
      return from == null || from.isAfter(today) ? row : row.in(next);
    }
  }

  private static Held standing(ResultSet row) throws SQLException {
    return new Held(
        row.getString("subject_kind"),
        new Standing(
            row.getString("kind"),
            day(row, "valid_from"),
            day(row, "valid_until"),
            row.getString("evidence")),
        row.getString("text_version"));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row(row),
        row.getBoolean("joining"),
        row.getString("phase"),
        row.getString("next_authority"),
        day(row, "next_from"),
        row.getLong("changes"),
        InstallationRepository.read(row));
  }

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
        null,
        null);
  }

  private static Optional<Delegation> delegation(ResultSet row) throws SQLException {
    String role = row.getString("given_role");
    return role == null
        ? Optional.empty()
        : Optional.of(
            new Delegation(
                Role.valueOf(role),
                row.getLong("giver"),
                row.getString("giver_name"),
                day(row, "given_until")));
  }
}
