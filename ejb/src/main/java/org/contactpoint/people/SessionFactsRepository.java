package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;

/**
 * An open session with everything on which it depends, read anew at each request. Several small
 * statements: one that joins it all takes the database twice as long to plan as to answer.
 */
@ApplicationScoped
class SessionFactsRepository extends JdbcRepository {

  private static final String SESSION =
      "SELECT s.id, s.strong, s.started_at, s.last_seen_at, s.ended_at, s.proved_at,"
          + " s.ended_why,"
          + " a.id AS account_id, a.person_id, a.username, p.name AS person_name, a.role,"
          + " a.state, a.team_id, a.joining, o.id AS organisation_id,"
          + " o.name AS organisation_name, o.sector, o.authority, o.next_authority, o.next_from,"
          + " o.state AS organisation_state, o.phase,"
          + " i.mode, i.universal, i.clock_offset_seconds"
          + " FROM sign_in_session s JOIN account a ON a.id = s.account_id"
          + " JOIN person p ON p.id = a.person_id"
          + " JOIN organisation o ON o.id = a.organisation_id"
          + " JOIN installation i ON i.id = 1"
          + " WHERE s.secret_hash = ? AND s.step = 'OPEN'";

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

  /** The open session of a secret, whatever has become of it, and the installation. */
  Optional<Session> session(byte[] secretHash) {
    return queryOne(SESSION, SessionFactsRepository::session, secretHash);
  }

  /** With what it depends on, on a day: the phase that has been reached, what is owed. */
  Found found(Session session, LocalDate today) {
    SessionRow row = session.on(today);
    List<Held> held = held(row.personId(), row.organisationId(), row.accountId());
    List<Around> around = around(row, today);
    Progress progress =
        PhaseRows.of(
            row.sector().name(),
            Around.phase(around, "STEP").orElse(session.phase()),
            Around.phase(around, "ABOVE").orElseThrow());
    return new Found(
        row.with(progress, Around.networks(around)),
        admitting(held),
        !session.joining() && signed(held, around, row.startedAt(), today),
        held.stream().anyMatch(Held::delegated) ? delegation(row, today) : null);
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

  /**
   * Whether one of the standings is a signature that counts: under the text that was in force when
   * the session began, for a newer one is for the next sign-in, and nothing typed is lost
   * meanwhile.
   */
  private static boolean signed(
      List<Held> held, List<Around> around, Instant began, LocalDate today) {
    List<Around> texts = around.stream().filter(one -> "TEXT".equals(one.about())).toList();
    Optional<Instant> since =
        texts.stream()
            .map(Around::at)
            .filter(at -> !at.isAfter(began))
            .max(Comparator.naturalOrder());
    return since.isPresent()
        && texts.stream()
            .filter(text -> !text.at().isBefore(since.get()))
            .anyMatch(text -> held.stream().anyMatch(one -> one.signs(text, began, today)));
  }

  /** What stands for a person, the organisation and the account. */
  Admission.Held standings(long personId, long organisationId, long accountId) {
    return admitting(held(personId, organisationId, accountId));
  }

  private List<Held> held(long personId, long organisationId, long accountId) {
    return query(STANDINGS, SessionFactsRepository::standing, personId, organisationId, accountId);
  }

  private static Admission.Held admitting(List<Held> held) {
    return new Admission.Held(of(held, "PERSON"), of(held, "ORGANISATION"), of(held, "ACCOUNT"));
  }

  private static List<Standing> of(List<Held> held, String subject) {
    return held.stream().filter(one -> subject.equals(one.subject())).map(Held::standing).toList();
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
   */
  record Session(
      SessionRow row,
      boolean joining,
      String phase,
      String next,
      LocalDate from,
      Installation installation) {

    private SessionRow on(LocalDate today) {
      return from == null || from.isAfter(today) ? row : row.in(next);
    }
  }

  /**
   * A standing and whose it is.
   *
   * @param text the version that it signs, or null
   */
  private record Held(String subject, Standing standing, String text) {

    /** Whether this signs the text; the session may have begun yesterday. */
    boolean signs(Around of, Instant startedAt, LocalDate today) {
      LocalDate began = LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
      return "PERSON".equals(subject)
          && "AGREEMENT".equals(standing.kind())
          && of.value().equals(text)
          && !standing.from().isAfter(today)
          && (standing.until() == null || !standing.until().isBefore(began));
    }

    boolean delegated() {
      return "ACCOUNT".equals(subject) && "DELEGATION".equals(standing.kind());
    }
  }

  /** A row of what is around a session, see {@link #AROUND}. */
  private record Around(String about, String value, long number, Instant at) {

    /** The phase of the latest step; going live counts once a second person has confirmed it. */
    static Optional<String> phase(List<Around> around, String whose) {
      return around.stream()
          .filter(one -> whose.equals(one.about()))
          .filter(step -> !"LIVE".equals(step.value()) || step.at() != null)
          .max(Comparator.comparingLong(Around::number))
          .map(Around::value);
    }

    /** The networks as one text, or null where the organisation has set none. */
    static String networks(List<Around> around) {
      String all =
          around.stream()
              .filter(one -> "NETWORK".equals(one.about()))
              .map(Around::value)
              .collect(Collectors.joining(" "));
      return all.isEmpty() ? null : all;
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
