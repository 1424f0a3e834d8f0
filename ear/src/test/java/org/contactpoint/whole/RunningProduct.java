package org.contactpoint.whole;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.contactpoint.it.TestRows;

/**
 * A running product, with everything that its owner may know: addresses, the demonstration
 * accounts, the database's owner. For most tests it is the one of the build, which started the
 * server and wrote down where it listens; the test framework has deployed the product before the
 * first test. {@link OwnProduct} is another, for tests that break something.
 */
public final class RunningProduct {

  private static RunningProduct one;

  private final Properties described;
  private final Path folder;
  private final Properties accounts;

  private RunningProduct(Properties described) {
    this.described = described;
    folder = Path.of(property("folder"));
    accounts = properties(folder.resolve("sandbox.properties"));
  }

  /** The one of this build. */
  public static synchronized RunningProduct get() {
    if (one == null) {
      one = new RunningProduct(System.getProperties());
    }
    return one;
  }

  /** The one that a launcher started in this folder. */
  static RunningProduct in(Path folder) {
    return new RunningProduct(properties(folder.resolve("server.properties")));
  }

  private static Properties properties(Path file) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private String property(String name) {
    String value = described.getProperty("contactpoint.it." + name);
    if (value == null) {
      throw new IllegalStateException("the build has started no server: contactpoint.it." + name);
    }
    return value;
  }

  /** Where everything lies that this run made: database, logs, server, secrets. */
  public Path folder() {
    return folder;
  }

  /** The address of the first page, without a slash at its end. */
  public String address() {
    return property("url");
  }

  /** The port of users. */
  public int port() {
    return Integer.parseInt(property("http.port"));
  }

  /** The address of health and metrics. */
  public String monitoring() {
    return property("monitoring.url");
  }

  /** Whether everything is ready, and if not what is not: the health check's own words. */
  String health() {
    try {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create(monitoring() + "/health/ready")).build();
      return HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "DOWN";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The command with which an operator speaks to the server, without its last words. */
  List<String> asadmin() throws IOException {
    Path password = folder.resolve("run/asadmin.password");
    Files.writeString(password, "AS_ADMIN_PASSWORD=" + property("admin.password"));
    return List.of(
        folder.resolve("payara/bin/asadmin").toString(),
        "--port=" + property("admin.port"),
        "--user=admin",
        "--passwordfile=" + password,
        "--interactive=false");
  }

  /** The options with which the database's own programs come in as its owner. */
  String clientOptions() {
    return "[client]\nhost=127.0.0.1\nskip-ssl\nport="
        + URI.create(property("database.url").substring("jdbc:".length())).getPort()
        + "\nuser="
        + property("database.owner")
        + "\npassword="
        + property("database.owner.password")
        + "\n";
  }

  /** The password of all demonstration accounts. */
  public String password() {
    return accounts.getProperty("password");
  }

  /** The code that is right for this user now; it is made usable again, as if time had passed. */
  public String freshCode(String user) {
    execute("DELETE FROM sign_in_throttle");
    forgetTheDay();
    return codeNow(user);
  }

  /** The same, with everything that slows sign-ins down left as it is. */
  String codeNow(String user) {
    execute(
        "UPDATE credential SET last_step = 0 WHERE account_id ="
            + " (SELECT id FROM account WHERE username = '"
            + user
            + "')");
    return codeOf(accounts.getProperty("totp." + user));
  }

  /** The code that a generator with this secret shows now. */
  String codeOf(String secret) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Lets a user look at more children today: the tests look at more than a day's work. The first
   * page of the day counts anew what waits.
   */
  public void forgetTheDay() {
    execute("DELETE FROM own_children_due");
    execute("DELETE FROM daily_subject");
    execute("DELETE FROM quota_use");
  }

  /** Nobody has begun to fill in anything. */
  void forgetDrafts() {
    execute("DELETE FROM draft WHERE operation NOT IN ('INTERRUPTED', 'PROOF_GIVE')");
  }

  /** A connection as the owner of both schemas, as whoever has stolen the database would have. */
  public Connection database() {
    try {
      return DriverManager.getConnection(
          property("database.url"),
          property("database.owner"),
          property("database.owner.password"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs one statement as the owner, and lets open sessions hear of it. */
  public void execute(String sql) {
    try (Connection connection = database();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute(TestRows.HEARD);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One number as the owner. */
  public long count(String sql) {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The server's logs so far. */
  public String logs() {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
