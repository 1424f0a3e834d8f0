package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.StandingEntry;
import org.contactpoint.people.StandingEntryRepository;
import org.contactpoint.people.StandingKind;

/** Standings of one person or organisation, and SQL for the ends of many. */
@ApplicationScoped
class StandingRepository extends JdbcRepository {

  @Inject private StandingEntryRepository entries;

  /** Stands for a standing without end, and for one that is missing, in comparisons. */
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  static final LocalDate MISSING = LocalDate.of(1000, 1, 1);

  /**
   * SQL for the last day of a kind, all renewals taken together; its one parameter is today.
   *
   * @param id the column with the subject's surrogate
   */
  static String end(Subject.Kind of, String id, StandingKind kind) {
    return "COALESCE((SELECT MAX(COALESCE(s.valid_until, DATE '9999-12-31')) FROM standing s"
        + " WHERE s.subject_kind = '%s' AND s.subject_id = %s AND s.kind = '%s'"
            .formatted(of, id, kind)
        + " AND s.valid_from <= ?), DATE '1000-01-01')";
  }

  /** SQL for the same over the joined standings {@code s} of one person. */
  static String latest(StandingKind kind) {
    return "COALESCE(MAX(CASE WHEN s.kind = '%s' THEN COALESCE(s.valid_until, DATE '9999-12-31')"
            .formatted(kind)
        + " END), DATE '1000-01-01')";
  }

  /** The state that follows from such a last day. */
  static Standing.State state(LocalDate end, LocalDate today) {
    if (end.equals(MISSING)) {
      return Standing.State.MISSING;
    }
    if (end.isBefore(today)) {
      return Standing.State.LAPSED;
    }
    return end.isAfter(today.plusDays(Standing.WARN_DAYS))
        ? Standing.State.IN_FORCE
        : Standing.State.ENDS_SOON;
  }

  void add(Subject subject, StaffKeeping.Renewal renewal) {
    entries.enter(
        StandingEntry.of(
            subject.kind().name(),
            subject.id(),
            renewal.kind(),
            renewal.from(),
            renewal.kind().until(renewal.from()),
            renewal.evidence(),
            renewal.kind().versioned() ? renewal.version() : null));
  }

  /** Ends a person's safeguarding right with the day before; whether it held. */
  boolean endSafeguarding(long person, LocalDate today) {
    List<Long> holding =
        query(
            "SELECT id FROM standing WHERE subject_kind = 'PERSON' AND subject_id = ? AND kind = ?"
                + " AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?)",
            row -> row.getLong("id"),
            person,
            StandingKind.SAFEGUARDING,
            today,
            today);
    holding.forEach(id -> entries.end(id, StandingKind.SAFEGUARDING, person, today));
    return !holding.isEmpty();
  }

  /** The last day of an account that is for a time; empty for one without end. */
  Optional<LocalDate> coverUntil(long account) {
    return queryOne(
        "SELECT valid_until FROM standing WHERE subject_kind = 'ACCOUNT' AND subject_id = ?"
            + " AND kind = 'COVER' ORDER BY valid_until DESC LIMIT 1",
        row -> day(row, "valid_until"),
        account);
  }

  void cover(long account, LocalDate from, Covers.Extension extension) {
    entries.enter(StandingEntry.cover(account, from, extension.until(), extension.evidence()));
  }

  /** How each of these kinds stands today. */
  List<Staff.Held> held(Subject subject, List<StandingKind> kinds, LocalDate today) {
    List<Row> rows =
        query(
            "SELECT kind, valid_from, valid_until, evidence, text_version FROM standing"
                + " WHERE subject_kind = ? AND subject_id = ? AND valid_from <= ?",
            row ->
                new Row(
                    new Standing(
                        row.getString("kind"),
                        day(row, "valid_from"),
                        day(row, "valid_until"),
                        row.getString("evidence")),
                    row.getString("text_version")),
            subject.kind(),
            subject.id(),
            today);
    return kinds.stream().map(kind -> held(kind, rows, today)).toList();
  }

  private record Row(Standing standing, String version) {

    LocalDate end() {
      return standing.until() == null ? NO_END : standing.until();
    }
  }

  private static Staff.Held held(StandingKind kind, List<Row> rows, LocalDate today) {
    List<Standing> all = rows.stream().map(Row::standing).toList();
    Standing.State state = Standing.state(all, kind.name(), today);
    return rows.stream()
        .filter(row -> row.standing().kind().equals(kind.name()))
        .max(Comparator.comparing(Row::end))
        .map(
            row ->
                new Staff.Held(
                    kind,
                    state,
                    row.standing().from(),
                    row.standing().until(),
                    row.standing().evidence(),
                    row.version()))
        .orElseGet(() -> new Staff.Held(kind, state, null, null, null, null));
  }
}
