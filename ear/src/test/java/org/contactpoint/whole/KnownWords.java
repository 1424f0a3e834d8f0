package org.contactpoint.whole;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.population.Population;
import org.contactpoint.population.Region;
import org.contactpoint.population.SyntheticChild;

/** The words by which children of the sandbox could be known, and where to look for them. */
final class KnownWords {

  private static final int SHORTEST = 9;
  private static final int CHILDREN = 300;

  private KnownWords() {}

  /** Whether a file, by its path below the product's folder, is the database's own. */
  static boolean ofTheDatabase(Path file) {
    return file.startsWith("db") || file.startsWith("db-mysql");
  }

  /**
   * Logs, settings, temporary files, what the server made of the application: all but programs as
   * they were unpacked, and secrets.
   */
  static boolean ofTheServer(Path file) {
    return !ofTheDatabase(file)
        && !file.startsWith("mariadb")
        && !file.startsWith("secrets")
        && !file.toString().matches(".*\\.(jar|war|ear|rar|class|zip|so)")
        && (file.toString().matches(".*/(generated|osgi-cache)/.*")
            || !file.toString().matches(".*\\.(xhtml|txt|csv)"));
  }

  /**
   * Birth dates of the first children. Left out is a day that office data has as well, since it
   * would be found by right, and one so young that a log is of that day.
   */
  static List<LocalDate> birthDates() {
    Set<LocalDate> office = days();
    return population(RunningProduct.get())
        .children(0, CHILDREN)
        .map(child -> child.birth().date())
        .filter(day -> day.isBefore(LocalDate.now().minusDays(60)))
        .filter(day -> !office.contains(day))
        .distinct()
        .toList();
  }

  /** Every day in the clear columns of staff and organisations. */
  private static Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    try (Connection connection = RunningProduct.get().database();
        Statement statement = connection.createStatement();
        Statement reading = connection.createStatement();
        ResultSet columns =
            statement.executeQuery(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
                    + " 'contactpoint' AND data_type = 'date' AND table_name IN ('authority',"
                    + " 'organisation', 'team', 'person', 'account', 'standing',"
                    + " 'delegation', 'population_load')")) {
      while (columns.next()) {
        String column = columns.getString(2);
        try (ResultSet rows =
            reading.executeQuery(
                "SELECT DISTINCT "
                    + column
                    + " FROM "
                    + columns.getString(1)
                    + " WHERE "
                    + column
                    + " IS NOT NULL")) {
          while (rows.next()) {
            days.add(rows.getObject(1, LocalDate.class));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return days;
  }

  /**
   * Long words of the first children: names in full, family names, addresses, carers, telephones,
   * numbers. What office data holds as well (a street, a family name of staff) is left out, since
   * it would be found by right.
   */
  static List<String> ofChildren() {
    Set<String> words = new LinkedHashSet<>();
    population(RunningProduct.get())
        .children(0, CHILDREN)
        .forEach(child -> words(child).forEach(words::add));
    String staff = staff();
    return words.stream()
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> !staff.contains(word))
        .toList();
  }

  /** The very population that a product has loaded, made once more. */
  static Population population(RunningProduct product) {
    try (Connection connection = product.database();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seed, region, as_of, total FROM population_load")) {
      row.next();
      return new Population(
          row.getLong(1),
          row.getInt(4),
          Region.valueOf(row.getString(2)),
          row.getObject(3, LocalDate.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> words(SyntheticChild child) {
    List<String> words = new ArrayList<>(List.of(child.number().digits()));
    child
        .names()
        .forEach(
            name -> {
              words.add(name.surname());
              words.add(name.forenames() + " " + name.surname());
            });
    child.sources().forEach(source -> addFacts(source, words));
    return words.stream().filter(word -> word != null && !word.isBlank());
  }

  private static void addFacts(SourceFacts source, List<String> words) {
    source.addresses().forEach(address -> words.addAll(address.lines()));
    source
        .carers()
        .forEach(
            carer -> {
              words.add(carer.name());
              words.add(carer.telephone());
              words.add(carer.email());
            });
    source.identifiers().stream().map(IdentifierFact::value).forEach(words::add);
  }

  private static String staff() {
    StringBuilder all = new StringBuilder();
    for (String sql :
        List.of(
            "SELECT CONCAT_WS(' ', name, contact, telephone, email, out_of_hours) FROM organisation",
            "SELECT CONCAT_WS(' ', name, telephone, email) FROM team",
            "SELECT name FROM person",
            "SELECT CONCAT_WS(' ', username, telephone, email) FROM account",
            "SELECT name FROM authority")) {
      try (Connection connection = RunningProduct.get().database();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          all.append(rows.getString(1)).append('\n');
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return all.toString();
  }
}
