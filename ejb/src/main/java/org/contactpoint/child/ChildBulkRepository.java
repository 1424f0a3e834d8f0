package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.vault.Tokens;

/**
 * Writes many sealed rows, and reads and writes token rows. Plain JDBC on the transaction's own
 * connection: one prepared statement becomes one multi-row insert (rewriteBatchedStatements), which
 * persisting entity by entity does not reach.
 */
@ApplicationScoped
public class ChildBulkRepository {

  private static final String INSERT_TOKEN =
      "INSERT IGNORE INTO token (token, masked) VALUES (?, ?)";

  @PersistenceContext(unitName = "contactpoint")
  private EntityManager em;

  /** A row to insert; {@code part} is ignored for scores. */
  record SealedRow(long child, long part, byte[] sealed) {}

  void insertScores(List<SealedRow> rows) {
    batch(
        "INSERT INTO child_score (child_id, version, sealed) VALUES (?, 1, ?)",
        rows,
        (statement, row) -> {
          statement.setLong(1, row.child());
          statement.setBytes(2, row.sealed());
        });
  }

  void insertParts(List<SealedRow> rows) {
    batch(
        "INSERT INTO child_part (child_id, part_id, version, sealed) VALUES (?, ?, 1, ?)",
        rows,
        (statement, row) -> {
          statement.setLong(1, row.child());
          statement.setLong(2, row.part());
          statement.setBytes(3, row.sealed());
        });
  }

  void insertTokens(Collection<Tokens.Row> rows) {
    batch(INSERT_TOKEN, rows, ChildBulkRepository::bindToken);
  }

  void deleteTokens(Collection<Tokens.Row> rows) {
    batch("DELETE FROM token WHERE token = ? AND masked = ?", rows, ChildBulkRepository::bindToken);
  }

  /** The rows of some tokens; numbers only, so they can stand in the statement itself. */
  List<Tokens.Row> rowsOf(Collection<Long> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    Set<Long> distinct = new HashSet<>(tokens);
    String list = String.join(",", distinct.stream().map(t -> Long.toString(t)).toList());
    List<?> found =
        em.createNativeQuery("SELECT token, masked FROM token WHERE token IN (" + list + ")")
            .getResultList();
    List<Tokens.Row> rows = new ArrayList<>(found.size());
    for (Object line : found) {
      Object[] columns = (Object[]) line;
      rows.add(new Tokens.Row(((Number) columns[0]).longValue(), (byte[]) columns[1]));
    }
    return rows;
  }

  private static void bindToken(PreparedStatement statement, Tokens.Row row) throws SQLException {
    statement.setLong(1, row.token());
    statement.setBytes(2, row.masked());
  }

  private interface Binder<T> {
    void bind(PreparedStatement statement, T row) throws SQLException;
  }

  private <T> void batch(String sql, Collection<T> rows, Binder<T> binder) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
      for (T row : rows) {
        binder.bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new Unavailable("The record could not be stored.", e);
    }
  }
}
