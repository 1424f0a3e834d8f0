package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.sql.Migration;

/**
 * A database server of the installation's own on the loopback interface, with grants on and three
 * accounts: root on the local socket only, the owner (changes tables) and the application (what the
 * migrations grant).
 */
abstract class Database {

  private static final String DATA = "contactpoint";
  private static final String OWNER = "contactpoint_owner";
  private static final String APPLICATION = "contactpoint_app";

  // MySQL's own defaults; the embedded MariaDB is more lenient unless told.
  private static final String SQL_MODE =
      "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
          + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

  private final Settings settings;
  private final Secrets secrets;
  private Child server;

  Database(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** The server that the settings ask for. */
  static Database of(Settings settings, Secrets secrets) {
    return settings.mysqlHome() == null
        ? new EmbeddedDatabase(settings, secrets)
        : new MysqlProcess(settings, secrets);
  }

  /** What stands before every option in the command that starts the server. */
  abstract List<String> program();

  /** Makes an empty data folder. */
  abstract void install(Path data) throws IOException, InterruptedException;

  /** Options that only this product understands. */
  abstract List<String> options();

  /** Starts the server and waits until it answers. */
  final void start() throws IOException, InterruptedException {
    Path data = settings.databaseFolder();
    if (!Files.exists(data.resolve("mysql"))) {
      // Built beside and then renamed: an interrupted first start leaves nothing half made.
      Path fresh = data.resolveSibling(data.getFileName() + ".new");
      Unpacked.delete(fresh);
      Files.createDirectories(fresh);
      install(fresh);
      Unpacked.delete(data);
      Files.move(fresh, data);
    }
    Path accounts = settings.folder().resolve("run/accounts.sql");
    Secrets.write(accounts, accounts());
    server = Child.start("database", pidFile(settings), log(), command(data, accounts), "");
    awaitAnswer();
    Files.delete(accounts);
  }

  /** Brings the schema to the version of this build. */
  final int migrate() throws IOException {
    return Migration.migrate(
        address(), OWNER, ownerPassword(), Migration.KEYS, account(APPLICATION));
  }

  final boolean isAlive() {
    return server != null && server.isAlive();
  }

  final Child process() {
    return server;
  }

  /** JDBC address of the data schema. */
  final String address() {
    return "jdbc:mysql://127.0.0.1:"
        + settings.ports().database()
        + "/"
        + DATA
        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  }

  /**
   * The address with everything that the application's pool wants: MySQL's modes, real batches, a
   * short optimiser dive for lists of tokens, nothing asked of it that the driver knows, and an end
   * to waiting for a dead server. Statements are not prepared in the server: MariaDB then refuses
   * some of them from the second time on (error 1140 with ONLY_FULL_GROUP_BY).
   */
  final String applicationAddress() {
    return address()
        + "&sessionVariables=sql_mode=%27"
        + SQL_MODE
        + "%27,eq_range_index_dive_limit=1"
        + "&cachePrepStmts=true&prepStmtCacheSize=150"
        + "&prepStmtCacheSqlLimit=8192&cacheServerConfiguration=true&useLocalSessionState=true"
        + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        + "&connectTimeout=2000&socketTimeout=30000&tcpKeepAlive=true";
  }

  final String applicationUser() {
    return APPLICATION;
  }

  final String applicationPassword() throws IOException {
    return secrets.get("database-application");
  }

  final String ownerUser() {
    return OWNER;
  }

  final String ownerPassword() throws IOException {
    return secrets.get("database-owner");
  }

  final Settings settings() {
    return settings;
  }

  final Path log() {
    return settings.logFolder().resolve("database.log");
  }

  static Path pidFile(Settings settings) {
    return settings.folder().resolve("run/database.pid");
  }

  private List<String> command(Path data, Path accounts) {
    Path folder = settings.folder();
    List<String> command = new ArrayList<>(program());
    command.add("--datadir=" + data);
    command.add("--port=" + settings.ports().database());
    command.add("--bind-address=127.0.0.1");
    // A socket's path may have 107 letters only, a project's folder may have more.
    command.add("--socket=" + socket());
    command.add("--pid-file=" + folder.resolve("run/database.server.pid"));
    command.add("--init-file=" + accounts);
    command.add("--skip-name-resolve");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_bin");
    command.add("--innodb-buffer-pool-size=" + settings.bufferPoolMegabytes() + "M");
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--max-connections=120");
    command.add("--local-infile=0");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(options());
    return command;
  }

  private Path socket() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "contactpoint-" + settings.ports().database() + ".sock");
  }

  // Read by the server before it listens, so no account is ever open without its password.
  private String accounts() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + secrets.get("database-root") + "'");
    for (String schema : List.of(DATA, Migration.KEYS)) {
      lines.add("CREATE DATABASE IF NOT EXISTS " + schema);
    }
    lines.addAll(user(OWNER, ownerPassword()));
    lines.addAll(user(APPLICATION, applicationPassword()));
    for (String schema : List.of(DATA, Migration.KEYS)) {
      lines.add("GRANT ALL ON " + schema + ".* TO " + account(OWNER) + " WITH GRANT OPTION");
    }
    return String.join(";\n", lines) + ";\n";
  }

  private static List<String> user(String name, String password) {
    return List.of(
        "CREATE USER IF NOT EXISTS " + account(name) + " IDENTIFIED BY '" + password + "'",
        "ALTER USER " + account(name) + " IDENTIFIED BY '" + password + "'");
  }

  private static String account(String name) {
    return "'" + name + "'@'127.0.0.1'";
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    long until = System.nanoTime() + 90_000_000_000L;
    while (System.nanoTime() < until) {
      if (server.endsWithin(100)) {
        throw new Refusal("The database did not start; " + log() + " says why.");
      }
      try (Connection ignored =
          DriverManager.getConnection(address() + "&connectTimeout=1000", OWNER, ownerPassword())) {
        return;
      } catch (SQLException e) {
        // Not up yet.
      }
    }
    throw new Refusal("The database did not answer within 90 seconds; " + log() + " says why.");
  }
}
