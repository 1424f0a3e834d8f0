package org.contactpoint.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Rows as a test sets and counts them, past the product. */
@ApplicationScoped
public class TestRows {

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  /** As whoever changes rows by hand must, see docs/operations.md. */
  public static final String HEARD = "UPDATE fact_change SET number = number + 1";

  /** Runs a statement, of which open sessions hear; how many rows it changed. */
  public int set(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = filled(connection.prepareStatement(sql), values);
        PreparedStatement heard = connection.prepareStatement(HEARD)) {
      int changed = statement.executeUpdate();
      heard.executeUpdate();
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first number of the first row. */
  public long count(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  /** The first value of the first row. */
  public String text(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = filled(connection.prepareStatement(sql), values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement filled(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
