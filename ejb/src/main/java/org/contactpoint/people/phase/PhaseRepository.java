package org.contactpoint.people.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.AuthorityRows;
import org.contactpoint.people.FactChanges;
import org.contactpoint.people.PhaseRows;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Phases of authorities and organisations. Steps are only ever added. */
@ApplicationScoped
class PhaseRepository extends JdbcRepository {

  @Inject private FactChanges changes;

  /**
   * Accredited management teams of all authorities at once: one look at those teams, not one at all
   * organisations for each authority. Its parameters are the day, three times.
   */
  private static final String ACCREDITED =
      "(SELECT "
          + AuthorityRows.NOW
          + " AS authority, COUNT(*) AS teams FROM organisation o"
          + " WHERE o.kind = 'MANAGEMENT' AND EXISTS (SELECT 1 FROM standing s"
          + " WHERE s.subject_kind = 'ORGANISATION' AND s.subject_id = o.id"
          + " AND s.kind = 'ACCREDITATION' AND s.valid_from <= ?"
          + " AND (s.valid_until IS NULL OR s.valid_until >= ?)) GROUP BY 1)";

  /** Of whom a step is: exactly one of the two. */
  record Of(String authority, Long organisation) {

    private String condition() {
      return authority == null ? "organisation_id = ?" : "authority = ?";
    }

    private Object key() {
      return authority == null ? organisation : authority;
    }
  }

  /**
   * What it is called, its phase of a day, and that of the authority above it.
   *
   * @param begins first day of an authority, or null
   */
  record Now(String name, Phase phase, Phase above, LocalDate begins) {}

  /** Who confirmed a step, and when. */
  record Second(long person, String by, Instant at) {}

  /**
   * A step as stored, with the name of who took it.
   *
   * @param second null until somebody has confirmed it
   */
  record Stored(
      long id,
      int number,
      Phase phase,
      LocalDate from,
      Instant at,
      long person,
      String by,
      String reason,
      Seals.Sealed text,
      Second second) {

    /** Whether it counts once a second person has confirmed it. */
    boolean waits() {
      return phase == Phase.LIVE && second == null;
    }
  }

  List<Phases.Row> authorities(
      Phase phase, Phases.Only only, String text, LocalDate today, int skip, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(today, today, today, today, today, today));
    String inner =
        "SELECT g.gss_code, g.name, g.region, "
            + PhaseRows.AUTHORITY
            + " AS phase, COALESCE(k.teams, 0) AS accredited,"
            + " CASE WHEN g.start_on > ? THEN g.start_on END AS begins, g.end_on, (SELECT GROUP_CONCAT(n.name ORDER BY n.name SEPARATOR ', ')"
            + " FROM authority n WHERE FIND_IN_SET(n.gss_code, REPLACE(g.replaced_by, ' ', ',')))"
            + " AS next FROM authority g LEFT JOIN "
            + ACCREDITED
            + " k ON k.authority = g.gss_code WHERE (g.end_on IS NULL OR g.end_on >= ?)";
    if (only == Phases.Only.ENDING) {
      inner += " AND g.end_on IS NOT NULL";
    }
    if (only == Phases.Only.WAITING) {
      inner +=
          " AND EXISTS (SELECT 1 FROM phase_step h WHERE h.authority = g.gss_code AND "
              + PhaseRows.WAITS
              + ")";
    }
    if (text != null) {
      inner += " AND g.name LIKE ? ESCAPE '!'";
      parameters.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
    String outer = phase == null ? "1 = 1" : "x.phase = ?";
    if (phase != null) {
      parameters.add(phase);
    }
    parameters.addAll(List.of(limit, skip));
    return query(
        "SELECT x.* FROM (" + inner + ") x WHERE " + outer + " ORDER BY x.name LIMIT ? OFFSET ?",
        PhaseRepository::row,
        parameters.toArray());
  }

  Optional<Now> now(Of of, LocalDate today) {
    return of.authority() == null
        ? organisation(of.organisation(), today)
        : queryOne(
            "SELECT g.name, g.start_on, "
                + PhaseRows.AUTHORITY
                + " AS phase FROM authority g"
                + " WHERE g.gss_code = ?",
            row -> {
              Phase phase = Phase.read(row.getString("phase"));
              return new Now(row.getString("name"), phase, phase, day(row, "start_on"));
            },
            today,
            of.authority());
  }

  private Optional<Now> organisation(long organisation, LocalDate today) {
    return queryOne(
        "SELECT o.name, o.sector, "
            + PhaseRows.ORGANISATION
            + " AS phase, "
            + PhaseRows.AUTHORITY
            + " AS above FROM organisation o JOIN authority g ON g.gss_code = "
            + AuthorityRows.NOW
            + " WHERE o.id = ?",
        row -> {
          Progress progress =
              PhaseRows.of(row.getString("sector"), row.getString("phase"), row.getString("above"));
          return new Now(
              row.getString("name"), progress.organisation(), progress.authority(), null);
        },
        today,
        today,
        today,
        organisation);
  }

  /** Makes whoever else takes a step for it wait until the transaction ends. */
  void lock(Of of) {
    query(
        of.authority() == null
            ? "SELECT id FROM organisation WHERE id = ? FOR UPDATE"
            : "SELECT version AS id FROM authority WHERE gss_code = ? FOR UPDATE",
        row -> row.getLong("id"),
        of.key());
  }

  /** The newest first. */
  List<Stored> steps(Of of) {
    return query(
        "SELECT h.id, h.number, h.phase, h.from_day, h.at, p.id AS person, p.name, h.reason, h.epoch,"
            + " h.sealed, c.at AS confirmed_at, q.id AS second, q.name AS second_name"
            + " FROM phase_step h JOIN account a ON a.id = h.by_account"
            + " JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN phase_confirmation c ON c.step_id = h.id"
            + " LEFT JOIN account b ON b.id = c.by_account"
            + " LEFT JOIN person q ON q.id = b.person_id WHERE h."
            + of.condition()
            + " ORDER BY h.number DESC LIMIT 100",
        PhaseRepository::stored,
        of.key());
  }

  void add(long id, Of of, int number, Phases.Step step, long by, Instant at, Seals.Sealed text) {
    update(
        "INSERT INTO phase_step (id, authority, organisation_id, number, phase, from_day, reason,"
            + " by_account, at, epoch, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        of.authority(),
        of.organisation(),
        number,
        step.phase(),
        step.from(),
        step.reason(),
        by,
        at,
        text.epoch(),
        text.bytes());
    changes.around();
  }

  void confirm(long step, long by, Instant at) {
    update(
        "INSERT INTO phase_confirmation (step_id, by_account, at) VALUES (?, ?, ?)", step, by, at);
    changes.around();
  }

  /** Authorities whose step to live waits for somebody other than a person. */
  int waitingAuthorities(long person) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM phase_step h JOIN account b ON b.id = h.by_account"
                + " WHERE h.authority IS NOT NULL AND b.person_id <> ? AND "
                + PhaseRows.WAITS,
            row -> row.getInt("found"),
            person)
        .orElse(0);
  }

  /** Organisations within a reach of which the same is true, but for one, and teams of equals. */
  int waitingOrganisations(Reach reach, long own, Role role, long person) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM organisation o"
                + " JOIN phase_step h ON h.organisation_id = o.id"
                + " JOIN account b ON b.id = h.by_account WHERE "
                + reach.condition()
                + " AND o.id <> ? AND (o.kind <> 'MANAGEMENT' OR ? = 'NATIONAL_TEAM')"
                + " AND b.person_id <> ? AND "
                + PhaseRows.WAITS,
            row -> row.getInt("found"),
            reach.key(),
            own,
            role,
            person)
        .orElse(0);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  private static Phases.Row row(ResultSet row) throws SQLException {
    return new Phases.Row(
        row.getString("gss_code"),
        row.getString("name"),
        row.getString("region"),
        Phase.read(row.getString("phase")),
        row.getInt("accredited"),
        day(row, "begins"),
        day(row, "end_on"),
        row.getString("next"));
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong("id"),
        row.getInt("number"),
        Phase.read(row.getString("phase")),
        day(row, "from_day"),
        instant(row, "at"),
        row.getLong("person"),
        row.getString("name"),
        row.getString("reason"),
        new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")),
        second(row));
  }

  private static Second second(ResultSet row) throws SQLException {
    Instant at = instant(row, "confirmed_at");
    return at == null ? null : new Second(row.getLong("second"), row.getString("second_name"), at);
  }
}
