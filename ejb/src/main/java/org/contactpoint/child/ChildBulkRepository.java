package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Tokens;

/**
 * Writes many sealed rows, and reads and writes token rows. Plain JDBC within the caller's
 * transaction: one prepared statement becomes one multi-row insert (rewriteBatchedStatements),
 * which persisting entity by entity does not reach.
 */
@ApplicationScoped
public class ChildBulkRepository extends JdbcRepository {

  /** A row to insert; {@code part} is ignored for scores. */
  record SealedRow(long child, long part, byte[] sealed) {}

  /**
   * The next children by surrogate from there on, and behind the last one the first; in one
   * statement wherever one begins, so that none costs more than another.
   */
  List<ChildId> from(long surrogate, int most) {
    return query(
            "(SELECT child_id FROM child_score WHERE child_id >= ? ORDER BY child_id LIMIT ?)"
                + " UNION ALL (SELECT child_id FROM child_score ORDER BY child_id LIMIT ?) LIMIT ?",
            row -> new ChildId(row.getLong("child_id")),
            surrogate,
            most,
            most,
            most)
        .stream()
        .distinct()
        .toList();
  }

  void insertScores(List<SealedRow> rows) {
    batch(
        "INSERT INTO child_score (child_id, version, sealed) VALUES (?, 1, ?)",
        rows.stream().map(row -> new Object[] {row.child(), row.sealed()}).toList());
  }

  void insertParts(List<SealedRow> rows) {
    batch(
        "INSERT INTO child_part (child_id, part_id, version, sealed) VALUES (?, ?, 1, ?)",
        rows.stream().map(row -> new Object[] {row.child(), row.part(), row.sealed()}).toList());
  }

  void replacePart(ChildId child, long part, byte[] sealed) {
    update(
        "UPDATE child_part SET sealed = ?, version = version + 1 WHERE child_id = ? AND part_id = ?",
        sealed,
        child.value(),
        part);
  }

  void replaceScore(ChildId child, byte[] sealed) {
    update(
        "UPDATE child_score SET sealed = ?, version = version + 1 WHERE child_id = ?",
        sealed,
        child.value());
  }

  void insertTokens(Collection<Tokens.Row> rows) {
    batch("INSERT IGNORE INTO token (token, masked) VALUES (?, ?)", values(rows));
  }

  void deleteTokens(Collection<Tokens.Row> rows) {
    batch("DELETE FROM token WHERE token = ? AND masked = ?", values(rows));
  }

  private static List<Object[]> values(Collection<Tokens.Row> rows) {
    return rows.stream().map(row -> new Object[] {row.token(), row.masked()}).toList();
  }

  /** The rows of some tokens; numbers only, so they can stand in the statement itself. */
  List<Tokens.Row> rowsOf(Collection<Long> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    Set<Long> distinct = new HashSet<>(tokens);
    String list = String.join(",", distinct.stream().map(t -> Long.toString(t)).toList());
    return query(
        "SELECT token, masked FROM token WHERE token IN (" + list + ")",
        row -> new Tokens.Row(row.getLong("token"), row.getBytes("masked")));
  }
}
