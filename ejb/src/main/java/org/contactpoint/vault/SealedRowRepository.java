package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.ChildId;

/** The sealed rows themselves, for destroying them and for finding what a restore brought back. */
@ApplicationScoped
class SealedRowRepository {

  private static final String DESTROYED = " FROM @.destruction d WHERE d.kind = 'DESTROYED' AND ";

  @Inject private KeySchemaRepository schema;

  /** Whether there is any sealed child at all. */
  boolean anyChild() {
    return schema.run(c -> number(c, "SELECT EXISTS (SELECT 1 FROM child_score)") > 0);
  }

  /** How many children have a key although the log says that they were destroyed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long destroyedChildrenWithKey() {
    String sql =
        "SELECT COUNT(*)"
            + DESTROYED
            + "EXISTS (SELECT 1 FROM @.child_key k WHERE k.child_id = d.subject)";
    return schema.run(c -> number(c, sql));
  }

  /** Destroyed children of whom sealed rows are here again, after a restore of the data. */
  List<ChildId> destroyedChildrenWithRows() {
    String sql =
        "SELECT DISTINCT d.subject"
            + DESTROYED
            + "(EXISTS (SELECT 1 FROM child_score s WHERE s.child_id = d.subject)"
            + " OR EXISTS (SELECT 1 FROM child_part p WHERE p.child_id = d.subject))";
    return schema.run(
        c -> {
          try (PreparedStatement select = c.prepareStatement(schema.in(sql));
              ResultSet rows = select.executeQuery()) {
            List<ChildId> found = new ArrayList<>();
            while (rows.next()) {
              found.add(new ChildId(rows.getLong(1)));
            }
            return found;
          }
        });
  }

  /** Keeps other writers of this record out until the transaction ends. */
  void lock(ChildId child) {
    String sql = "SELECT version FROM child_score WHERE child_id = ? FOR UPDATE";
    schema.run(
        c -> {
          try (PreparedStatement select = c.prepareStatement(sql)) {
            select.setLong(1, child.value());
            return select.execute();
          }
        });
  }

  /** How many rows that expire by themselves were sealed before an epoch. */
  long expiringOlder(int epoch) {
    return older(List.of("saved_search", "open_look", "draft"), epoch);
  }

  /** How many rows that stay until they are sealed anew were sealed before an epoch. */
  long lastingOlder(int epoch) {
    return older(List.of("dictionary_name", "duty"), epoch);
  }

  private long older(List<String> tables, int epoch) {
    return schema.run(
        c -> {
          long all = 0;
          for (String table : tables) {
            String sql = "SELECT COUNT(*) FROM " + table + " WHERE epoch < ?";
            try (PreparedStatement select = c.prepareStatement(sql)) {
              select.setInt(1, epoch);
              all += number(select);
            }
          }
          return all;
        });
  }

  /** Deletes a child's sealed rows; how many there were. */
  int deleteOf(ChildId child) {
    return schema.run(
        c ->
            delete(c, "DELETE FROM child_score WHERE child_id = ?", child)
                + delete(c, "DELETE FROM child_part WHERE child_id = ?", child));
  }

  /** The next rows of the index after a row, in order of token and masked target. */
  List<Tokens.Row> indexAfter(Tokens.Row last, int limit) {
    String sql =
        "SELECT token, masked FROM token WHERE token > ? OR (token = ? AND masked > ?)"
            + " ORDER BY token, masked LIMIT ?";
    return schema.run(
        c -> {
          try (PreparedStatement select = c.prepareStatement(sql)) {
            select.setLong(1, last.token());
            select.setLong(2, last.token());
            select.setBytes(3, last.masked());
            select.setInt(4, limit);
            List<Tokens.Row> found = new ArrayList<>(limit);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(new Tokens.Row(rows.getLong(1), rows.getBytes(2)));
              }
            }
            return found;
          }
        });
  }

  /** Deletes rows of the index. */
  void deleteIndex(List<Tokens.Row> rows) {
    schema.run(
        c -> {
          String sql = "DELETE FROM token WHERE token = ? AND masked = ?";
          try (PreparedStatement delete = c.prepareStatement(sql)) {
            for (Tokens.Row row : rows) {
              delete.setLong(1, row.token());
              delete.setBytes(2, row.masked());
              delete.addBatch();
            }
            delete.executeBatch();
          }
          return null;
        });
  }

  private long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(schema.in(sql))) {
      return number(select);
    }
  }

  private static long number(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static int delete(Connection connection, String sql, ChildId child) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setLong(1, child.value());
      return delete.executeUpdate();
    }
  }
}
