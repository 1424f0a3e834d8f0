package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every column of both schemas holds bytes that are sealed, hashed or random, or is on the list of
 * clear columns with its reason. The list is compared with the running database.
 */
@OnTheWhole
@RunAsClient
@Proves({"F109", "ABUSE 43"})
class ClearColumnsIT {

  private static final String LIST = "/clear-columns.csv";
  private static final Set<String> CHILD_TABLES =
      Set.of(
          "data,child_score",
          "data,child_part",
          "data,token",
          "data,dictionary_name",
          "keys,child_key",
          "data,saved_search",
          "data,open_look",
          "data,ledger_subject");
  private static final Set<String> TEXT =
      Set.of("varchar", "char", "text", "longtext", "date", "json");

  @Test
  void everyClearColumnIsOnTheList() throws SQLException, IOException {
    Set<String> unlisted = new TreeSet<>(clear(columns()).keySet());
    unlisted.removeAll(listed().keySet());

    assertThat(unlisted).as("clear columns that nobody has given a reason for").isEmpty();
  }

  @Test
  void everyColumnOfTheListIsThere() throws SQLException, IOException {
    Set<String> gone = new TreeSet<>(listed().keySet());
    gone.removeAll(columns().keySet());

    assertThat(gone).isEmpty();
  }

  @Test
  void everyReasonIsGiven() throws IOException {
    assertThat(listed().values()).allMatch(why -> why.length() > 10);
  }

  @Test
  void tablesOfChildrenHaveNoTextAndNoDateInTheClear() throws SQLException {
    assertThat(clear(columns()))
        .allSatisfy(
            (column, type) -> {
              String table = column.substring(0, column.lastIndexOf(','));
              if (CHILD_TABLES.contains(table)) {
                assertThat(type).as(column).isNotIn(TEXT);
              }
            });
    assertThat(columns().keySet().stream().map(c -> c.substring(0, c.lastIndexOf(','))))
        .containsAll(CHILD_TABLES);
  }

  @Test
  void columnAddedByHandIsFound() throws SQLException, IOException {
    RunningProduct.get()
        .execute("CREATE TABLE planted (child_id BIGINT PRIMARY KEY, school VARCHAR(80))");
    try {
      Set<String> unlisted = new TreeSet<>(clear(columns()).keySet());
      unlisted.removeAll(listed().keySet());

      assertThat(unlisted).containsExactly("data,planted,child_id", "data,planted,school");
    } finally {
      RunningProduct.get().execute("DROP TABLE planted");
    }
  }

  /** Type of each column of both schemas; what Flyway keeps for itself is left out. */
  private static Map<String, String> columns() throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Connection connection = RunningProduct.get().database();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_schema, table_name, column_name, data_type"
                    + " FROM information_schema.columns"
                    + " WHERE table_schema IN ('contactpoint', 'contactpoint_keys')"
                    + " AND table_name <> 'flyway_schema_history'"
                    + " ORDER BY 1, 2, 3")) {
      while (rows.next()) {
        String schema = rows.getString(1).endsWith("_keys") ? "keys" : "data";
        columns.put(schema + "," + rows.getString(2) + "," + rows.getString(3), rows.getString(4));
      }
    }
    return columns;
  }

  private static Map<String, String> clear(Map<String, String> columns) {
    return columns.entrySet().stream()
        .filter(column -> !column.getValue().endsWith("binary"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> listed() throws IOException {
    try (var in = ClearColumnsIT.class.getResourceAsStream(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .collect(Collectors.toMap(c -> c[0] + "," + c[1] + "," + c[2], c -> c[3]));
    }
  }
}
