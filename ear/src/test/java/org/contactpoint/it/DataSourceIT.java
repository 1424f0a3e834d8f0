package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Test
  void speaksToTheDatabaseAsTheApplicationAndInMysqlsStrictModes() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT CURRENT_USER(), @@sql_mode, @@transaction_isolation,"
                    + " @@eq_range_index_dive_limit")) {
      row.next();
      assertThat(row.getString(1)).startsWith("contactpoint_app@");
      assertThat(row.getString(2)).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES");
      assertThat(row.getString(3)).isEqualTo("READ-COMMITTED");
      assertThat(row.getInt(4)).isEqualTo(1);
    }
  }
}
