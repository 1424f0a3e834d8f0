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
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.contactpoint.it.TestRows;
import org.contactpoint.launcher.Launch;

/**
 * A real server with the benchmark's hand in it. With {@code contactpoint.bench.kept} the
 * population of a former run is used again.
 */
final class BenchServer {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final Path archive;
  private final String zip;
  private Properties described;
  private long loading;

  BenchServer(Path folder, Path archive, String zip) {
    this.folder = folder;
    this.archive = archive;
    this.zip = zip;
  }

  /** Starts it, and waits until all children are loaded. */
  void up(String children, String megabytes) throws Exception {
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
    described = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("server.properties"))) {
      described.load(reader);
    }
    long start = System.nanoTime();
    while (count("SELECT COUNT(*) FROM population_load WHERE loaded = total") == 0) {
      LockSupport.parkNanos(1_000_000_000);
    }
    loading = kept ? 0 : (System.nanoTime() - start) / 1_000_000_000;
  }

  static void stop() throws Exception {
    Launch.main(new String[] {"--stop"});
  }

  /** Seconds that loading took, or 0 where a population was kept. */
  long loading() {
    return loading;
  }

  /** Where the product answers, without a slash at the end. */
  String address() {
    return described.getProperty("contactpoint.it.url");
  }

  /** The server's process. */
  long process() {
    return Long.parseLong(described.getProperty("contactpoint.it.server.pid"));
  }

  /** What the benchmark's own module answers. */
  String get(String query) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address() + BenchArchive.CONTEXT + query)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("the bench was answered " + answer.statusCode());
    }
    return answer.body();
  }

  MysqlDataSource owner() {
    MysqlDataSource database = new MysqlDataSource();
    database.setUrl(described.getProperty("contactpoint.it.database.url"));
    database.setUser(described.getProperty("contactpoint.it.database.owner"));
    database.setPassword(described.getProperty("contactpoint.it.database.owner.password"));
    return database;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute(TestRows.HEARD);
    }
  }

  long count(String sql) {
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
