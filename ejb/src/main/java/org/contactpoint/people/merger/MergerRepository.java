package org.contactpoint.people.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.AuthorityRows;
import org.contactpoint.people.PhaseRows;
import org.contactpoint.vault.Seals;

/** Authorities with their successors, and to which of them organisations go. */
@ApplicationScoped
class MergerRepository extends JdbcRepository {

  private static final String STANDS =
      "(g.end_on IS NULL AND (g.start_on IS NULL OR g.start_on <= ?))";

  /** An authority; the codes of its successors with a blank between them, or null. */
  record Found(String code, String name, LocalDate endOn, String successors) {}

  /** A plan as stored. */
  record Stored(
      long id, String successors, LocalDate from, String by, Instant at, Seals.Sealed text) {}

  Optional<Found> find(String code) {
    return queryOne(
        "SELECT gss_code, name, end_on, replaced_by FROM authority WHERE gss_code = ?",
        row ->
            new Found(
                row.getString("gss_code"),
                row.getString("name"),
                day(row, "end_on"),
                row.getString("replaced_by")),
        code);
  }

  /**
   * Makes whoever else plans something for these, or registers an organisation there, wait until
   * the transaction ends; in one order for everybody.
   */
  void lock(Collection<String> codes) {
    query(
        "SELECT gss_code FROM authority WHERE gss_code IN ("
            + marks(codes.size())
            + ") ORDER BY gss_code FOR UPDATE",
        row -> row.getString("gss_code"),
        codes.toArray());
  }

  /** Those that could follow another: they stand on a day, and no end is planned for them. */
  List<Mergers.Area> free(String than, LocalDate day) {
    return query(
        "SELECT g.gss_code, g.name FROM authority g WHERE g.gss_code <> ? AND "
            + STANDS
            + " ORDER BY g.name",
        row -> new Mergers.Area(row.getString("gss_code"), row.getString("name")),
        than,
        day);
  }

  /** Whether an open plan brings organisations to an authority, so that it has to stay. */
  boolean awaited(String code, LocalDate today) {
    return queryOne(
            "SELECT EXISTS (SELECT 1 FROM authority_change c WHERE c.called_off_at IS NULL"
                + " AND c.from_day > ? AND CONCAT(' ', c.successors, ' ') LIKE CONCAT('% ', ?, ' %'))"
                + " AS awaited",
            row -> row.getBoolean("awaited"), today, code)
        .orElse(false);
  }

  /** The codes of the organisations of an authority on a day. */
  Set<String> organisations(String authority, LocalDate today) {
    return new HashSet<>(
        query(
            "SELECT o.code FROM organisation o WHERE " + AuthorityRows.OF,
            row -> row.getString("code"),
            authority,
            today,
            authority,
            today));
  }

  /**
   * The organisations of an authority on a day by their codes, each with the phase that counts for
   * it: the earlier one of its own and the authority's.
   */
  Map<String, Phase> phases(String authority, LocalDate today) {
    Phase above = phase(authority, today);
    Map<String, Phase> phases = new HashMap<>();
    query(
            "SELECT o.code, "
                + PhaseRows.ORGANISATION
                + " AS phase FROM organisation o WHERE "
                + AuthorityRows.OF,
            row -> Map.entry(row.getString("code"), Phase.read(row.getString("phase"))),
            today,
            authority,
            today,
            authority,
            today)
        .forEach(one -> phases.put(one.getKey(), one.getValue().and(above)));
    return phases;
  }

  /** The phase of an authority on a day. */
  Phase phase(String authority, LocalDate day) {
    return queryOne(
            "SELECT " + PhaseRows.AUTHORITY + " AS phase FROM authority g WHERE g.gss_code = ?",
            row -> Phase.read(row.getString("phase")),
            day,
            authority)
        .orElse(Phase.PREPARING);
  }

  /** What came by an earlier merger becomes its own, so that the next one can stand beside it. */
  void settle(String authority, LocalDate today) {
    update(
        "UPDATE organisation SET authority = next_authority, next_authority = NULL,"
            + " next_from = NULL, version = version + 1"
            + " WHERE next_authority = ? AND next_from <= ?",
        authority,
        today);
  }

  void move(String authority, String to, LocalDate from) {
    update(
        "UPDATE organisation SET next_authority = ?, next_from = ?, version = version + 1"
            + " WHERE authority = ? AND next_from IS NULL",
        to,
        from,
        authority);
  }

  void move(String authority, String to, Set<String> codes) {
    batch(
        "UPDATE organisation SET next_authority = ? WHERE code = ? AND authority = ?",
        codes.stream().map(code -> new Object[] {to, code, authority}).toList());
  }

  void end(String authority, LocalDate lastDay, String successors) {
    update(
        "UPDATE authority SET end_on = ?, replaced_by = ?, version = version + 1"
            + " WHERE gss_code = ?",
        lastDay,
        successors,
        authority);
  }

  void add(long id, Mergers.Plan plan, String successors, long by, Instant at, Seals.Sealed text) {
    update(
        "INSERT INTO authority_change (id, authority, successors, from_day, by_account, at, epoch,"
            + " sealed, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        id,
        plan.authority(),
        successors,
        plan.from(),
        by,
        at,
        text.epoch(),
        text.bytes());
  }

  /** The plan whose day is to come, if there is one. */
  Optional<Stored> open(String authority, LocalDate today) {
    return queryOne(
        "SELECT c.id, c.successors, c.from_day, p.name, c.at, c.epoch, c.sealed"
            + " FROM authority_change c JOIN account a ON a.id = c.by_account"
            + " JOIN person p ON p.id = a.person_id"
            + " WHERE c.authority = ? AND c.called_off_at IS NULL AND c.from_day > ?",
        row ->
            new Stored(
                row.getLong("id"),
                row.getString("successors"),
                day(row, "from_day"),
                row.getString("name"),
                instant(row, "at"),
                new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed"))),
        authority,
        today);
  }

  MergersDue.Due planned(LocalDate today) {
    return queryOne(
            "SELECT COUNT(*) AS found, MIN(from_day) AS first FROM authority_change"
                + " WHERE called_off_at IS NULL AND from_day > ?",
            row -> new MergersDue.Due(row.getInt("found"), day(row, "first")),
            today)
        .orElseThrow();
  }

  void callOff(Stored plan, String authority, long by, Instant at) {
    update(
        "UPDATE authority_change SET called_off_by = ?, called_off_at = ?, version = version + 1"
            + " WHERE id = ?",
        by,
        at,
        plan.id());
    update(
        "UPDATE organisation SET next_authority = NULL, next_from = NULL, version = version + 1"
            + " WHERE authority = ? AND next_from = ?",
        authority,
        plan.from());
    end(authority, null, null);
  }
}
