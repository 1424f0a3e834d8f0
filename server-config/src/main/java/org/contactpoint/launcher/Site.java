package org.contactpoint.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Database and server of one folder, from nothing to the first page, and their end. */
final class Site {

  private final Settings settings;
  private final Terminal terminal;
  private final Secrets secrets;
  private final KeyStoreFile keys;
  private final Database database;
  private final PayaraDomain domain;
  private final Health health;
  private SandboxAccounts accounts;
  private Child server;
  private volatile boolean stopping;

  Site(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
    Path secretsFolder = settings.folder().resolve("secrets");
    secrets = new Secrets(secretsFolder);
    keys = new KeyStoreFile(settings, secrets, secretsFolder);
    database = Database.of(settings, secrets);
    domain = new PayaraDomain(settings);
    health = new Health(settings.ports());
  }

  /** Starts everything; returns when the first page answers, or when there is none to wait for. */
  void start() throws IOException, InterruptedException {
    Machine.check(settings.folder());
    stopLeftOver(settings);
    settings.ports().requireFree();
    keys.check();
    accounts = new SandboxAccounts(settings.folder().resolve("sandbox.properties"));
    bothAtOnce(this::startDatabase, this::configureServer);
    server = domain.start(local(), aliases(), secrets.get("admin"));
    terminal.step("Server is starting");
    if (settings.application() == null) {
      awaitAdministration();
    } else {
      awaitFirstPage();
      domain.deployed(local());
      keys.remember();
    }
    describe();
  }

  /** Ends what another launcher started in this folder. */
  static void stopLeftOver(Settings settings) throws IOException {
    Child.endLeftOver(PayaraDomain.pidFile(settings));
    Child.endLeftOver(Database.pidFile(settings));
  }

  /**
   * Forgets all data, keys and passwords of a folder; what was only unpacked stays.
   *
   * @throws IOException if something cannot be deleted
   */
  static void forget(Settings settings) throws IOException {
    stopLeftOver(settings);
    for (String part :
        List.of("db", "db-mysql", "keys", "secrets", "run", "log", "domains", "tmp")) {
      Unpacked.delete(settings.folder().resolve(part));
    }
    Files.deleteIfExists(settings.folder().resolve("sandbox.properties"));
    Unpacked.delete(settings.folder().resolve("templates"));
  }

  /** Ends server, then database, whatever of them is up by now. */
  void stop() {
    stopping = true;
    try {
      stopLeftOver(settings);
    } catch (IOException e) {
      terminal.line("Not everything could be stopped: " + e.getMessage());
    }
  }

  boolean isStopping() {
    return stopping;
  }

  Child server() {
    return server;
  }

  Database database() {
    return database;
  }

  SandboxAccounts accounts() {
    return accounts;
  }

  Health health() {
    return health;
  }

  private Void startDatabase() throws IOException, InterruptedException {
    database.start();
    terminal.step("Database answers on port " + settings.ports().database());
    int applied = database.migrate();
    terminal.step("Schema is up to date, " + applied + " migrations applied");
    return null;
  }

  private Void configureServer() throws IOException, InterruptedException {
    domain.unpack();
    domain.configure(local());
    terminal.step("Server is configured");
    return null;
  }

  // What differs from one installation to the next; the rest of the server is the same for all.
  private List<String> local() {
    Ports ports = settings.ports();
    return List.of(
        "create-system-properties --target=server-config contactpoint.http.port="
            + ports.http()
            + ":contactpoint.monitoring.port="
            + ports.monitoring()
            + ":contactpoint.admin.port="
            + ports.admin(),
        property("contactpoint.mode", settings.mode()),
        property("contactpoint.database.url", database.applicationAddress()),
        property("contactpoint.database.user", database.applicationUser()),
        property("contactpoint.keystore.path", keys.file().toString()),
        property("contactpoint.keystore.create", "true"),
        property("contactpoint.sandbox.children", Integer.toString(settings.children())),
        property(
            "contactpoint.sandbox.accounts",
            settings.folder().resolve("sandbox.properties").toString()),
        property("contactpoint.public.url", settings.publicUrl()));
  }

  private Map<String, String> aliases() throws IOException {
    return Map.of(
        "contactpoint-database", database.applicationPassword(),
        "contactpoint.keystore.password", keys.password());
  }

  private static String property(String name, String value) {
    return "set-config-property --propertyName="
        + name
        + " --propertyValue=\""
        + value
        + "\" --source=domain";
  }

  private void awaitFirstPage() throws IOException, InterruptedException {
    while (!health.firstPageAnswers()) {
      if (server.endsWithin(200)) {
        throw new Refusal("The server ended while it started; " + domain.log() + " says why.");
      }
      if (domain.failedCommand() != null) {
        throw new Refusal("The application could not be deployed; " + domain.log() + " says why.");
      }
    }
  }

  private void awaitAdministration() throws InterruptedException {
    while (Ports.isFree(settings.ports().admin())) {
      if (server.endsWithin(200)) {
        throw new Refusal("The server ended while it started; " + domain.log() + " says why.");
      }
    }
  }

  // For tests and for people: where everything listens and where the private files lie.
  private void describe() throws IOException {
    Ports ports = settings.ports();
    Properties found = new Properties();
    found.put("contactpoint.it.url", "http://localhost:" + ports.http());
    found.put("contactpoint.it.monitoring.url", "http://localhost:" + ports.monitoring());
    found.put("contactpoint.it.http.port", Integer.toString(ports.http()));
    found.put("contactpoint.it.admin.port", Integer.toString(ports.admin()));
    found.put("contactpoint.it.admin.password", secrets.get("admin"));
    found.put("contactpoint.it.database.url", database.address());
    found.put("contactpoint.it.database.owner", database.ownerUser());
    found.put("contactpoint.it.database.owner.password", database.ownerPassword());
    found.put("contactpoint.it.database.pid", Long.toString(database.process().handle().pid()));
    found.put("contactpoint.it.server.pid", Long.toString(server.handle().pid()));
    found.put("contactpoint.it.folder", settings.folder().toString());
    found.put("contactpoint.it.log", domain.log().toString());
    StringWriter text = new StringWriter();
    found.store(text, null);
    Secrets.write(settings.folder().resolve("server.properties"), text.toString());
  }

  private static void bothAtOnce(Callable<Void> first, Callable<Void> second)
      throws IOException, InterruptedException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Void> one = two.submit(first);
      Future<Void> other = two.submit(second);
      one.get();
      other.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new IOException(e.getCause());
    } finally {
      two.shutdownNow();
    }
  }
}
