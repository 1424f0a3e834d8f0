package org.contactpoint.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The SQL that the two tables of wrapped keys have in common: a number, an epoch, 60 bytes. Only
 * the two repositories use it.
 */
final class WrappedKeyRepository {

  /** Keys asked for in one statement. */
  static final int ASKED = 1_000;

  private final String table;
  private final String id;

  /** Of a table of the key schema, with the name of its id column. */
  WrappedKeyRepository(String table, String id) {
    this.table = table;
    this.id = id;
  }

  void insert(Connection connection, List<WrappedKey> rows, boolean ignorePresent)
      throws SQLException {
    // A no-op update and not INSERT IGNORE, which would hide every other mistake as well.
    String present = ignorePresent ? " ON DUPLICATE KEY UPDATE epoch = epoch" : "";
    String sql =
        "INSERT INTO " + table + " (" + id + ", epoch, wrapped) VALUES (?, ?, ?)" + present;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (WrappedKey row : rows) {
        insert.setLong(1, row.id());
        insert.setInt(2, row.epoch());
        insert.setBytes(3, row.wrapped());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  List<WrappedKey> find(Connection connection, List<Long> ids) throws SQLException {
    List<WrappedKey> found = new ArrayList<>(ids.size());
    for (int from = 0; from < ids.size(); from += ASKED) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + ASKED));
      String marks = String.join(",", Collections.nCopies(some.size(), "?"));
      String sql =
          "SELECT "
              + id
              + ", epoch, wrapped FROM "
              + table
              + " WHERE "
              + id
              + " IN ("
              + marks
              + ")";
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        for (int i = 0; i < some.size(); i++) {
          select.setLong(i + 1, some.get(i));
        }
        read(select, found);
      }
    }
    return found;
  }

  /** The next rows after an id whose epoch is older, in order of id. */
  List<WrappedKey> older(Connection connection, int epoch, long after, int limit)
      throws SQLException {
    String sql =
        "SELECT "
            + id
            + ", epoch, wrapped FROM "
            + table
            + " WHERE "
            + id
            + " > ? AND epoch < ?"
            + " ORDER BY "
            + id
            + " LIMIT ?";
    List<WrappedKey> found = new ArrayList<>(limit);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, after);
      select.setInt(2, epoch);
      select.setInt(3, limit);
      read(select, found);
    }
    return found;
  }

  /** Puts new wrappings in place of old ones; a row that has gone in the meantime stays gone. */
  void update(Connection connection, List<WrappedKey> rows) throws SQLException {
    String sql = "UPDATE " + table + " SET epoch = ?, wrapped = ? WHERE " + id + " = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (WrappedKey row : rows) {
        update.setInt(1, row.epoch());
        update.setBytes(2, row.wrapped());
        update.setLong(3, row.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** How many rows are older; waits for the uncommitted ones of others. */
  long countOlder(Connection connection, int epoch) throws SQLException {
    return count(connection, " WHERE epoch < ? LOCK IN SHARE MODE", epoch);
  }

  /**
   * How many rows are older, as the caller's transaction sees it: for showing, not for deciding.
   */
  long countLeft(Connection connection, int epoch) throws SQLException {
    return count(connection, " WHERE epoch < ?", epoch);
  }

  long count(Connection connection) throws SQLException {
    return count(connection, " WHERE epoch >= ?", 0);
  }

  boolean delete(Connection connection, long key) throws SQLException {
    String sql = "DELETE FROM " + table + " WHERE " + id + " = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setLong(1, key);
      return delete.executeUpdate() > 0;
    }
  }

  private long count(Connection connection, String where, int epoch) throws SQLException {
    String sql = "SELECT COUNT(*) FROM " + table + where;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, epoch);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static void read(PreparedStatement select, List<WrappedKey> into) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        into.add(new WrappedKey(rows.getLong(1), rows.getInt(2), rows.getBytes(3)));
      }
    }
  }
}
