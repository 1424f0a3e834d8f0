package org.contactpoint.kernel;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What repositories that speak SQL stand on: statements with parameters, within the transaction of
 * whoever calls. Instants are kept as UTC in DATETIME(6), enumerations by name.
 */
public abstract class JdbcRepository {

  /** Vendor code of a duplicate key, the same in MySQL and MariaDB. */
  private static final int DUPLICATE_KEY = 1062;

  @Inject private PoolRepository pool;

  /** Makes one row of a result. */
  @FunctionalInterface
  protected interface Reading<T> {

    /** Reads the row on which the result stands. */
    T read(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  protected <T> List<T> query(String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = pool.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reading.read(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** The first row of a query. */
  protected <T> Optional<T> queryOne(String sql, Reading<T> reading, Object... parameters) {
    return query(sql, reading, parameters).stream().findFirst();
  }

  /** Changes rows; how many it found. */
  protected int update(String sql, Object... parameters) {
    try (Connection connection = pool.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Inserts one row; false when its key is there already. */
  protected boolean insertNew(String sql, Object... parameters) {
    try (Connection connection = pool.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      statement.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        return false;
      }
      throw unavailable(e);
    }
  }

  /** Changes rows in batches of a thousand. */
  protected void batch(String sql, List<Object[]> rows) {
    try (Connection connection = pool.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
        if (++waiting == 1000) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /**
   * An instant column, or null. Read as text: the pool's wrapper looks up the other way by
   * reflection for each value, which took longer than everything else that a row needs.
   */
  protected static Instant instant(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null
        ? null
        : LocalDateTime.parse(value.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  /** A column that holds a day, or null. */
  protected static LocalDate day(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : LocalDate.parse(value);
  }

  /** A number column that may be null. */
  protected static Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** So many question marks for an IN list. */
  protected static String marks(int count) {
    return String.join(",", java.util.Collections.nCopies(count, "?"));
  }

  /** A list stands for its elements, one question mark each. */
  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    int place = 0;
    for (Object parameter : parameters) {
      for (Object one : parameter instanceof List<?> several ? several : Arrays.asList(parameter)) {
        statement.setObject(++place, stored(one));
      }
    }
  }

  private static Object stored(Object parameter) {
    if (parameter instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    return parameter instanceof Enum<?> constant ? constant.name() : parameter;
  }

  private static Unavailable unavailable(SQLException e) {
    return new Unavailable("The database does not answer.", e);
  }
}
