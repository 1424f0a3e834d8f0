package org.contactpoint.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.contactpoint.population.PrintedChildren;

/**
 * The run command. Without an argument it starts everything and stays until Ctrl-C; with {@code
 * --background} it returns when everything is up (with {@code --fresh} on an empty database), and
 * {@code --stop} ends that: the tests of the build. Settings are system properties, see {@link
 * Settings}.
 */
public final class Launch {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final Terminal terminal = new Terminal();
  private final Settings settings;
  private final Site site;

  private Launch(Settings settings) {
    this.settings = settings;
    this.site = new Site(settings, terminal);
  }

  /** Exit code 1 and one line when it cannot. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Settings settings = Settings.from(System.getProperties());
      List<String> given = List.of(arguments);
      if (given.contains("--stop")) {
        Site.stopLeftOver(settings);
      } else if (given.contains("--background")) {
        if (given.contains("--fresh")) {
          Site.forget(settings);
        }
        new Launch(settings).up();
      } else {
        new Launch(settings).foreground();
      }
    } catch (Refusal e) {
      refuse(e.getMessage());
    } catch (IOException e) {
      refuse(plain(e));
    }
  }

  private void up() throws IOException, InterruptedException {
    Thread ending = new Thread(site::stop, "stop");
    Runtime.getRuntime().addShutdownHook(ending);
    site.start();
    terminal.step(
        settings.application() == null
            ? "Server is up, without an application"
            : "First page answers at " + settings.publicUrl());
  }

  private void foreground() throws IOException, InterruptedException {
    terminal.step("Starting in " + settings.folder());
    up();
    greet();
    attend();
  }

  private void greet() throws IOException {
    terminal.line("");
    terminal.line("  ContactPoint, " + settings.mode() + ": " + settings.publicUrl());
    terminal.line("  Every child and every practitioner in it is invented.");
    terminal.line("  Password of all accounts below: " + site.accounts().password());
    codes();
    terminal.line(
        "  With a security key: sign in by code, then \"Your account\", \"Add a security key\".");
    terminal.line(
        "  A token, this computer's own key or a virtual one (Chrome: DevTools, WebAuthn) will do.");
    terminal.line("  LIVE takes no code, and only tokens whose maker it trusts.");
    terminal.line("  Children worth looking for:");
    PrintedChildren.lines().forEach(child -> terminal.line("    " + child));
    terminal.line("  Enter: fresh one-time codes. Ctrl-C: stop.");
    if ("SANDBOX".equals(settings.mode())) {
      terminal.line("  +26h, +30m or +3d and Enter: move its clock on; now and Enter: back.");
    }
    terminal.line("");
  }

  private void codes() throws IOException {
    Instant now = time();
    SandboxAccounts.USERS.forEach(
        (user, role) ->
            terminal.line(
                String.format(
                    "    %-16s code %s  (%s)", user, site.accounts().code(user, now), role)));
  }

  private SandboxClock clock() throws IOException {
    Database database = site.database();
    return new SandboxClock(database.address(), database.ownerUser(), database.ownerPassword());
  }

  private Instant time() throws IOException {
    try {
      return clock().time();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** A line of the keyboard: moves the clock if it says so; fresh codes in any case. */
  private void typed(String line) throws IOException {
    try {
      Optional<Duration> ahead = SandboxClock.moved(clock().ahead(), line);
      if (ahead.isPresent() && "SANDBOX".equals(settings.mode())) {
        clock().set(ahead.get());
        terminal.step(
            "It is now "
                + time().atZone(ZoneId.of("Europe/London")).format(MOMENT)
                + " in the sandbox");
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
    codes();
  }

  // One second a round: keys, the two processes, the loading.
  private void attend() throws IOException, InterruptedException {
    LinkedBlockingQueue<String> keys = keys();
    boolean databaseSeen = true;
    long loaded = -1;
    while (true) {
      String key = keys.poll(1, TimeUnit.SECONDS);
      if (site.isStopping()) {
        return;
      }
      if (!site.server().isAlive()) {
        throw new Refusal("The server ended unexpectedly; its log says why. Stopping.");
      }
      if (!site.database().isAlive()) {
        if (databaseSeen) {
          terminal.step("The database process ended: press Enter to start it again");
          databaseSeen = false;
        } else if (key != null) {
          site.database().start();
          terminal.step("Database answers again");
          databaseSeen = true;
        }
      } else if (key != null) {
        typed(key);
      }
      loaded = progress(loaded);
    }
  }

  private long progress(long before) throws InterruptedException {
    if (before == Long.MAX_VALUE || !site.database().isAlive()) {
      return before;
    }
    Health.Progress now = site.health().population();
    if (now == null) {
      return before;
    }
    if (now.loaded() >= now.total()) {
      if (before >= 0) {
        terminal.step("All " + now.total() + " children are loaded");
      }
      return Long.MAX_VALUE;
    }
    if (now.loaded() - before >= Math.max(1, now.total() / 20)) {
      terminal.step("Children loaded: " + now.loaded() + " of " + now.total());
      return now.loaded();
    }
    return Math.max(before, 0);
  }

  // Without a keyboard (a service, a build) the queue simply stays empty.
  private static LinkedBlockingQueue<String> keys() {
    LinkedBlockingQueue<String> keys = new LinkedBlockingQueue<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                BufferedReader in =
                    new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                  keys.add(line);
                }
              } catch (IOException e) {
                // No keyboard any more.
              }
            },
            "keyboard");
    reader.setDaemon(true);
    reader.start();
    return keys;
  }

  private static String plain(IOException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (String.valueOf(root.getMessage()).contains("No space left")) {
      return "The disk is full: free some space and start again.";
    }
    Path trace = Settings.from(System.getProperties()).logFolder().resolve("launcher.log");
    try {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      Files.createDirectories(trace.getParent());
      Files.writeString(trace, text.toString());
    } catch (IOException again) {
      return "Cannot start: " + root;
    }
    return "Cannot start: " + root.toString().lines().findFirst().orElse("") + "; see " + trace;
  }

  // Through the shutdown hook, so that what was started by then is stopped.
  private static void refuse(String line) {
    new Terminal().line("ContactPoint: " + line);
    System.exit(1);
  }
}
