package org.contactpoint.people.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** Adds authorities, and knows which there are. */
@ApplicationScoped
class NewAuthorityRepository extends JdbcRepository {

  /** What somebody asked for. */
  record Asked(
      long id,
      String code,
      String name,
      String region,
      LocalDate from,
      long person,
      String by,
      Instant at) {}

  List<String> regions() {
    return query(
        "SELECT DISTINCT region FROM authority ORDER BY region", row -> row.getString("region"));
  }

  /** Whether there is one of this code, or one that waits. */
  boolean taken(String code) {
    return count("gss_code = ?", code) > 0
        || waiting().stream().anyMatch(one -> one.code().equals(code));
  }

  /** Whether one that has no end bears a name. */
  boolean twin(String name) {
    return count("end_on IS NULL AND name = ?", name) > 0;
  }

  /** Keeps what was asked for; false when another of this code waits. */
  boolean ask(NewAuthorities.Form form, long by, Instant at) {
    String code = NewAuthorityRules.code(form);
    return insertNew(
        "INSERT INTO authority_asked (id, gss_code, name, region, first_day, state, waiting,"
            + " by_account, at, version) VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, 1)",
        RandomIds.positiveLong(),
        code,
        NewAuthorityRules.name(form),
        form.region(),
        form.from(),
        code,
        by,
        at);
  }

  /** What was asked for and waits, by name. */
  List<Asked> waiting() {
    return query(
        "SELECT d.id, d.gss_code, d.name, d.region, d.first_day, p.id AS person, p.name AS asker,"
            + " d.at FROM authority_asked d JOIN account a ON a.id = d.by_account"
            + " JOIN person p ON p.id = a.person_id WHERE d.waiting IS NOT NULL"
            + " ORDER BY d.name, d.id",
        row ->
            new Asked(
                row.getLong("id"),
                row.getString("gss_code"),
                row.getString("name"),
                row.getString("region"),
                day(row, "first_day"),
                row.getLong("person"),
                row.getString("asker"),
                instant(row, "at")));
  }

  /** Makes whoever else decides about it wait until the transaction ends. */
  void lock(String code) {
    query(
        "SELECT id FROM authority_asked WHERE waiting = ? FOR UPDATE",
        row -> row.getLong("id"),
        code);
  }

  void settle(long id, String state, long by, Instant at) {
    update(
        "UPDATE authority_asked SET state = ?, waiting = NULL, decided_by = ?, decided_at = ?,"
            + " version = version + 1 WHERE id = ?",
        state,
        by,
        at,
        id);
  }

  /** From now on it is there; false when there is one of this code. */
  boolean add(Asked asked) {
    return insertNew(
        "INSERT INTO authority (gss_code, name, region, kind, start_on, phase, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        asked.code(),
        asked.name(),
        asked.region(),
        NewAuthorityRules.kind(asked.code()),
        asked.from(),
        Phase.PREPARING);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  private int count(String which, String value) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM authority WHERE " + which,
            row -> row.getInt("found"),
            value)
        .orElse(0);
  }
}
