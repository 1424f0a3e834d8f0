package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Looks for what the product knows of children as a thief would: in a dump of both schemas, in the
 * database's own files while it runs, in logs and in temporary files. The words looked for are
 * those of the population's children, and unique ones that a user types in this test.
 */
@OnTheWhole
@RunAsClient
@Proves({"F109", "ABUSE 43", "ASVS V14.2.2"})
class StolenDatabaseIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String FORENAME = "Quillonfeatherine";
  private static final String SURNAME = "Wexcombe-Thistlewaithe";
  private static final String CARER = "Perpetua Oxenhopelington";
  private static final String TEXT = "zephyrine marmalade lanternwick";
  // A word of its own: what it leaves in the database's log is no finding.
  private static final String PLANTED = "Quorndonsworth-Plantagenette";
  private static final LocalDate TYPED = LocalDate.of(2012, 2, 29);
  private static byte[] dump;

  @BeforeAll
  static void useTheProduct() throws SQLException {
    PRODUCT.forgetTheDay();
    Visitor user = Visitor.signedIn("social.worker");
    Answer form = user.get("/search.xhtml");
    Answer asked =
        user.post(
            "/search.xhtml",
            form,
            "search",
            "find",
            Map.of(
                "forename",
                FORENAME,
                "surname",
                SURNAME,
                "carer",
                CARER,
                "day",
                "29",
                "month",
                "2",
                "year",
                "2012"));
    assertThat(asked.location()).contains("/results.xhtml?s=");
    user.get(path(asked.location()));
    openAndRecord(user);
    dump = dump();
  }

  /** Opens a printed child for a reason and records an involvement. */
  private static void openAndRecord(Visitor user) {
    Answer asked =
        user.post(
            "/search.xhtml",
            user.get("/search.xhtml"),
            "search",
            "find",
            Map.of("forename", "Lily", "surname", "Hargreaves", "month", "9", "year", "2013"));
    Answer results = user.get(path(asked.location()));
    String handle = results.body().replaceAll("(?s).*?reason\\.xhtml\\?c=([A-Za-z0-9_-]+).*", "$1");
    String why = "/reason.xhtml?c=" + handle;
    Answer page = user.get(why);
    Answer opened =
        user.post(
            why,
            page,
            "why",
            "open",
            Map.of("reason", "WORKING_WITH_CHILD", "text", TEXT, "key", page.field("key")));
    assertThat(opened.location()).contains("/record.xhtml?v=");
    assertThat(user.get(path(opened.location())).body()).contains("HARGREAVES");
  }

  private static String path(String address) {
    return address.substring(PRODUCT.address().length());
  }

  @Test
  void dumpSaysNothingOfAnyChild() {
    assertThat(words().in(dump)).isEmpty();
  }

  @Test
  void databasesOwnFilesSayNothingOfAnyChild() throws IOException {
    assertThat(found(KnownWords::ofTheDatabase)).isEmpty();
  }

  @Test
  void logsAndTemporaryFilesSayNothingOfAnyChild() throws IOException {
    assertThat(found(KnownWords::ofTheServer)).isEmpty();
  }

  @Test
  void noBirthDateIsWrittenAnywhereInAnyForm() throws IOException {
    List<LocalDate> dates = new ArrayList<>(KnownWords.birthDates());
    assertThat(dates).hasSizeGreaterThan(150);
    dates.add(TYPED);
    // Amina Yusuf, and the date that was typed above.
    BirthForms births = new BirthForms(dates, List.of(TYPED, LocalDate.of(2015, 3, 12)));
    Set<String> found = new TreeSet<>(births.in(dump));
    // Not in the server as it was unpacked, nor in what MySQL brings of its own (help texts, in
    // mysql.ibd): their documents have dates.
    Predicate<Path> made = f -> KnownWords.ofTheServer(f) && !f.startsWith("payara");
    Predicate<Path> kept = f -> KnownWords.ofTheDatabase(f) && !f.endsWith("mysql.ibd");
    for (Path file : files(made.or(kept))) {
      for (String form : births.in(file)) {
        found.add(PRODUCT.folder().relativize(file) + ": " + form);
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void serverKeepsItsTemporaryFilesWhereTheyAreLookedInto() throws IOException {
    String server = System.getProperty("contactpoint.it.server.pid");

    assertThat(Files.readString(Path.of("/proc", server, "cmdline")).split("\0"))
        .contains("-Djava.io.tmpdir=" + PRODUCT.folder().resolve("tmp"));
    assertThat(KnownWords.ofTheServer(Path.of("tmp", "upload_1.tmp"))).isTrue();
  }

  @Test
  void searchFindsWhatIsInTheClearByDesign() throws IOException {
    ByteSearch staff =
        new ByteSearch(List.of("Salford Children's Services", "Langworthy Practice"));

    assertThat(staff.in(dump)).hasSize(2);
    Set<String> inFiles = new TreeSet<>();
    for (Path file : files(KnownWords::ofTheDatabase)) {
      inFiles.addAll(staff.in(file));
    }
    assertThat(inFiles).hasSize(2);
  }

  @Test
  void searchFindsAChildThatACarelessProgramWroteDown() throws SQLException {
    PRODUCT.execute("CREATE TABLE planted (id INT PRIMARY KEY, content VARBINARY(200))");
    try {
      PRODUCT.execute("INSERT INTO planted VALUES (1, '" + PLANTED + "')");

      assertThat(new ByteSearch(List.of(PLANTED)).in(dump())).isNotEmpty();
    } finally {
      PRODUCT.execute("DROP TABLE planted");
    }
  }

  @Test
  void noRowOfTheIndexCanBeJoinedToAnythingOnWhatIsStored() throws SQLException {
    Set<String> masked = new HashSet<>();
    Set<Long> halves = new HashSet<>();
    Set<Long> children = numbers("SELECT child_id FROM child_score");
    Set<Long> tokens = numbers("SELECT DISTINCT token FROM token");
    Set<Long> subjects = numbers("SELECT DISTINCT token FROM ledger_subject");
    long joined = 0;
    for (String table : List.of("token", "ledger_subject")) {
      try (Connection connection = PRODUCT.database();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT token, masked FROM " + table)) {
        while (rows.next()) {
          byte[] target = rows.getBytes(2);
          long first = java.nio.ByteBuffer.wrap(target).getLong();
          long second = java.nio.ByteBuffer.wrap(target, 8, 8).getLong();
          boolean repeated = !masked.add(java.util.HexFormat.of().formatHex(target));
          boolean half = !halves.add(first) | !halves.add(second);
          boolean child = children.contains(first) || children.contains(second);
          boolean token = first == rows.getLong(1) || second == rows.getLong(1);
          joined += repeated || half || child || token ? 1 : 0;
        }
      }
    }
    subjects.retainAll(tokens);
    tokens.retainAll(children);

    assertThat(masked).hasSizeGreaterThan(1000);
    assertThat(joined).isZero();
    assertThat(subjects).as("tokens of the index in the ledger").isEmpty();
    assertThat(tokens).as("surrogates among the tokens").isEmpty();
  }

  @Test
  void noSurrogateOfAChildStandsInTheLedger() throws SQLException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    try (Connection connection = PRODUCT.database();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT canonical FROM ledger_entry")) {
      while (rows.next()) {
        entries.writeBytes(rows.getBytes(1));
      }
    }
    List<String> written =
        numbers("SELECT child_id FROM child_score").stream()
            .map(String::valueOf)
            .filter(number -> number.length() > 12)
            .toList();

    assertThat(new ByteSearch(written).in(entries.toByteArray())).isEmpty();
  }

  private static ByteSearch words() {
    List<String> words = new ArrayList<>(List.of(FORENAME, SURNAME, CARER, TEXT));
    words.addAll(KnownWords.ofChildren());
    return new ByteSearch(words);
  }

  private static Set<String> found(Predicate<Path> where) throws IOException {
    ByteSearch search = words();
    Set<String> found = new TreeSet<>();
    for (Path file : files(where)) {
      for (String word : search.in(file)) {
        found.add(PRODUCT.folder().relativize(file) + ": " + word);
      }
    }
    return found;
  }

  private static List<Path> files(Predicate<Path> where) throws IOException {
    try (Stream<Path> all = Files.walk(PRODUCT.folder())) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(Files::isReadable)
              .filter(f -> where.test(PRODUCT.folder().relativize(f)))
              .toList();
      assertThat(files).as("files to look into").isNotEmpty();
      return files;
    }
  }

  /** Every value of every table of both schemas, as bytes. */
  private static byte[] dump() throws SQLException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Connection connection = PRODUCT.database();
        Statement statement = connection.createStatement();
        Statement reading = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema"
                    + " IN ('contactpoint', 'contactpoint_keys') AND table_type = 'BASE TABLE'")) {
      while (tables.next()) {
        String table = tables.getString(1) + "." + tables.getString(2);
        try (ResultSet rows = reading.executeQuery("SELECT * FROM " + table)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              byte[] value = rows.getBytes(column);
              all.writeBytes(value == null ? new byte[0] : value);
              all.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
            }
          }
        }
      }
    }
    return all.toByteArray();
  }

  private static Set<Long> numbers(String sql) throws SQLException {
    Set<Long> numbers = new HashSet<>();
    try (Connection connection = PRODUCT.database();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }
}
