package org.contactpoint.bench;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.contactpoint.launcher.Launch;

/**
 * The search of the whole product, through sign-in, guard, index, opening, scoring, disclosure and
 * ledger, in a real server, beside the same with a plain indexed table in the place of the blind
 * index. One client; each question goes both ways, one after the other, in turns. Arguments: folder
 * for what is made, EAR, server zip, sizes (commas), questions, seed, commit, megabytes for the
 * database. With {@code contactpoint.bench.kept} the population of a former run is used again.
 */
public final class WholeSearch {

  private static final int FILL = 5_000;
  private static final int ASK = 20;
  private static final int WARM = 300;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private Properties server;
  private long loading;

  private WholeSearch(Path folder) {
    this.folder = folder;
  }

  /** Prints the report, and writes it into the folder. */
  public static void main(String[] given) throws Exception {
    Path folder = Path.of(given[0]);
    Path archive = BenchArchive.make(Path.of(given[1]), folder.resolve("contactpoint.ear"));
    int questions = Integer.parseInt(given[4]);
    long seed = Long.parseLong(given[5]);
    SearchReport report = new SearchReport(questions, seed, given[6], given[7]);
    for (String size : given[3].split(",")) {
      WholeSearch run = new WholeSearch(folder.resolve(size));
      run.up(archive, given[2], size, given[7]);
      try {
        report.size(size, run.measure(questions, seed), run.loading);
      } finally {
        Launch.main(new String[] {"--stop"});
      }
    }
    Files.writeString(folder.resolve("search.md"), report.text());
    System.out.println(report.text());
  }

  private void up(Path archive, String zip, String children, String megabytes) throws Exception {
    boolean kept = Boolean.getBoolean("contactpoint.bench.kept");
    System.setProperty("contactpoint.folder", folder.toString());
    System.setProperty("contactpoint.application", archive.toString());
    System.setProperty("contactpoint.payara.zip", zip);
    System.setProperty("contactpoint.sandbox.children", children);
    System.setProperty("contactpoint.database.memory", megabytes);
    for (String port : List.of("http", "monitoring", "admin", "database")) {
      System.setProperty("contactpoint." + port + ".port", "0");
    }
    Launch.main(kept ? new String[] {"--background"} : new String[] {"--background", "--fresh"});
    server = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("server.properties"))) {
      server.load(reader);
    }
    long start = System.nanoTime();
    while (count("SELECT COUNT(*) FROM population_load WHERE loaded = total") == 0) {
      LockSupport.parkNanos(1_000_000_000);
    }
    loading = kept ? 0 : (System.nanoTime() - start) / 1_000_000_000;
    boolean filled =
        count("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'bench_name'") > 0;
    if (!filled) {
      fill();
    }
  }

  private void fill() throws Exception {
    new PlainCandidates(owner()).create();
    execute("GRANT SELECT, INSERT ON bench_name TO 'contactpoint_app'@'127.0.0.1'");
    execute("GRANT SELECT, INSERT ON bench_key TO 'contactpoint_app'@'127.0.0.1'");
    long last = Long.MIN_VALUE;
    do {
      last = Long.parseLong(get("?after=" + last + "&count=" + FILL).strip());
    } while (last != -1);
    execute("ANALYZE TABLE bench_name, bench_key, token");
  }

  private List<Asked> measure(int questions, long seed) throws Exception {
    Random random = new Random(seed);
    ask(random, WARM);
    return ask(random, questions);
  }

  private List<Asked> ask(Random random, int questions) throws Exception {
    List<Asked> asked = new ArrayList<>();
    // Each lot has a practitioner of its own and children that follow a random surrogate.
    for (int left = questions; left > 0; left -= ASK) {
      long after = random.nextLong() & Long.MAX_VALUE >> 1;
      get("?after=" + after + "&count=" + Math.min(left, ASK) + "&seed=" + random.nextInt())
          .lines()
          .map(Asked::of)
          .forEach(asked::add);
    }
    return asked;
  }

  private String get(String query) throws IOException, InterruptedException {
    String address = server.getProperty("contactpoint.it.url") + BenchArchive.CONTEXT + "/search";
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + query)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("the bench was answered " + answer.statusCode());
    }
    return answer.body();
  }

  private MysqlDataSource owner() {
    MysqlDataSource database = new MysqlDataSource();
    database.setUrl(server.getProperty("contactpoint.it.database.url"));
    database.setUser(server.getProperty("contactpoint.it.database.owner"));
    database.setPassword(server.getProperty("contactpoint.it.database.owner.password"));
    return database;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String sql) {
    try (Connection connection = owner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
