package org.contactpoint.it.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.contactpoint.child.Children;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.GoldenRecord.Life;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.RandomIds;

/**
 * Makes invented children for these tests, and copies and puts back sealed rows as a restore does.
 */
@ApplicationScoped
public class SealedRows {

  @Inject private Children children;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  /** A child with a number and the rows by which it is found. */
  public record Made(ChildId id, IndexNumber number) {}

  /** One row as it lies in the database. */
  public record Row(String table, List<Object> values) {}

  /** Makes one. */
  @Transactional
  public Made make() {
    ChildId id = new ChildId(RandomIds.positiveLong());
    // Serials above the population's, so that no number is given twice.
    IndexNumber number = IndexNumber.of(90_000_000 + (int) (id.value() % 9_000_000));
    List<NameFact> names = List.of(NameFact.legal("Ottoline", "Vaultbury"));
    BirthDate birth = BirthDate.exact(2014, 5, 6);
    GoldenRecord golden =
        new GoldenRecord(
            number.digits(),
            names,
            birth,
            Gender.FEMALE,
            List.of(),
            List.of(),
            List.of(),
            Education.UNKNOWN,
            null,
            Life.ACTIVE,
            false,
            List.of());
    SourceFacts source =
        new SourceFacts(
            "INVENTED",
            "1",
            birth.date().plusYears(5),
            names,
            birth,
            Gender.FEMALE,
            List.of(),
            List.of(),
            List.of(),
            Education.UNKNOWN);
    children.createAll(List.of(new NewChild(id, golden, List.of(source), List.of(), List.of())));
    return new Made(id, number);
  }

  /** Whether the record opens. */
  @Transactional
  public boolean opens(ChildId child) {
    return children.open(child).isPresent();
  }

  /** The sealed rows of a child, and its wrapped key. */
  public List<Row> copy(ChildId child) throws SQLException {
    List<Row> rows = new ArrayList<>();
    for (String table : List.of("child_score", "child_part", "contactpoint_keys.child_key")) {
      try (Connection connection = pool.getConnection();
          PreparedStatement select =
              connection.prepareStatement("SELECT * FROM " + table + " WHERE child_id = ?")) {
        select.setLong(1, child.value());
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              values.add(row.getObject(i));
            }
            rows.add(new Row(table, values));
          }
        }
      }
    }
    return rows;
  }

  /** Puts a row back. */
  public void put(Row row) throws SQLException {
    String marks = "?,".repeat(row.values().size() - 1) + "?";
    try (Connection connection = pool.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO " + row.table() + " VALUES (" + marks + ")")) {
      for (int i = 0; i < row.values().size(); i++) {
        insert.setObject(i + 1, row.values().get(i));
      }
      insert.executeUpdate();
    }
  }
}
