package org.contactpoint.people.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Sealed declarations; rows are added and ended, never changed. */
@ApplicationScoped
class FamilyRepository extends JdbcRepository {

  private static final String FAMILY =
      "SELECT f.id, f.person_id, f.declared_at, f.epoch, f.sealed FROM family_member f ";
  private static final String LIVING =
      " AND f.ended_at IS NULL ORDER BY f.declared_at, f.id LIMIT 100";

  /** A row. */
  record Stored(long id, long personId, Instant declaredAt, Seals.Sealed sealed) {}

  void add(long id, long person, long by, Instant now, Seals.Sealed sealed) {
    update(
        "INSERT INTO family_member (id, person_id, declared_at, declared_by, epoch, sealed, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        id,
        person,
        now,
        by,
        sealed.epoch(),
        sealed.bytes());
  }

  /** Those that are not ended, oldest first. */
  List<Stored> of(long person) {
    return query(FAMILY + "WHERE f.person_id = ?" + LIVING, FamilyRepository::stored, person);
  }

  /** Those of the person behind an account. */
  List<Stored> ofAccount(long account) {
    return query(
        FAMILY + "JOIN account a ON a.person_id = f.person_id WHERE a.id = ?" + LIVING,
        FamilyRepository::stored,
        account);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong("id"),
        row.getLong("person_id"),
        instant(row, "declared_at"),
        new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")));
  }

  /** Whether there was such a row of this person, not ended before. */
  boolean end(long id, long person, long by, Instant now) {
    return update(
            "UPDATE family_member SET ended_at = ?, ended_by = ?, version = version + 1"
                + " WHERE id = ? AND person_id = ? AND ended_at IS NULL",
            now,
            by,
            id,
            person)
        == 1;
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }
}
