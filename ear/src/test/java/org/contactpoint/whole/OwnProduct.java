package org.contactpoint.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.contactpoint.launcher.Launch;

/**
 * A product for tests that break something: its own folder, ports and embedded database, started by
 * the run command as a person starts it, with a keyboard. In the midst of its first load everything
 * of it is killed at once, as when the power fails, and it is started again; what is then there is
 * what {@link InterruptedLoadIT} judges. Each test puts back what it broke.
 */
final class OwnProduct {

  /** How many children its sandbox shall have. */
  static final int CHILDREN = 2500;

  private static final Path FOLDER = Path.of("target", "own").toAbsolutePath();
  private static OwnProduct one;
  private static boolean tried;

  private final List<String> command = command();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Map<String, Long> rows = new HashMap<>();
  private final long loadedWhenKilled;
  private Process launcher;
  private RunningProduct product;

  private OwnProduct() throws IOException {
    empty();
    launcher = start();
    product = RunningProduct.in(FOLDER);
    Patience.until("the load has begun", () -> children() > 0);
    launcher.destroyForcibly();
    kill("server");
    kill("database");
    launcher = start();
    loadedWhenKilled = children();
    Patience.until("the load is complete", () -> children() >= CHILDREN);
    for (String table : List.of("child_score", "child_part", "contactpoint_keys.child_key")) {
      rows.put(table, product.count("SELECT COUNT(*) FROM " + table));
    }
  }

  /** The one of this run; the first who asks starts it. */
  static synchronized OwnProduct get() throws IOException {
    if (!tried) {
      tried = true;
      one = new OwnProduct();
    }
    if (one == null) {
      throw new IllegalStateException("the product of its own did not start; see the first test");
    }
    return one;
  }

  RunningProduct product() {
    return product;
  }

  /** How many children there were when it was started again. */
  long loadedWhenKilled() {
    return loadedWhenKilled;
  }

  /** How many rows there were when the load was complete, and before anybody changed any. */
  Map<String, Long> loaded() {
    return rows;
  }

  /** Ends a part, database or server, as a crash would. */
  void kill(String part) {
    ProcessHandle.of(number(part)).ifPresent(ProcessHandle::destroyForcibly);
    Patience.until(part + " is dead", () -> ProcessHandle.of(number(part)).isEmpty());
  }

  long number(String part) {
    try {
      return Long.parseLong(Files.readString(FOLDER.resolve("run/" + part + ".pid")).split(" ")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the launcher has said this. */
  boolean said(String words) {
    return lines.stream().anyMatch(line -> line.contains(words));
  }

  /** Disables or enables the application as an operator does; enabled, it is then ready. */
  void administer(String what) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(product.asadmin());
    words.addAll(List.of(what, "contactpoint"));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    if (what.equals("enable")) {
      Patience.until("it is ready", () -> !product.health().contains("DOWN"));
    }
  }

  /** Presses Enter in the launcher's window. */
  void pressEnter() throws IOException {
    OutputStream keyboard = launcher.getOutputStream();
    keyboard.write('\n');
    keyboard.flush();
  }

  private long children() {
    return product.count("SELECT COALESCE(MAX(loaded), 0) FROM population_load");
  }

  private Process start() throws IOException {
    lines.clear();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread reader = new Thread(() -> listen(process), "launcher");
    reader.setDaemon(true);
    reader.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "own product"));
    Patience.until(
        "the first page answers", () -> !process.isAlive() || said("First page answers"));
    if (!process.isAlive()) {
      throw new IllegalStateException("it did not start: " + lines);
    }
    return process;
  }

  private void listen(Process process) {
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("(the launcher ended)");
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As {@code mvn -Prun} does it, on ports that are free now. */
  private static List<String> command() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcontactpoint.folder=" + FOLDER,
                "-Dcontactpoint.application=" + Path.of("target", "contactpoint.ear"),
                "-Dcontactpoint.payara.zip=" + archive(),
                "-Dcontactpoint.sandbox.children=" + CHILDREN));
    List<ServerSocket> held = new ArrayList<>();
    for (String part : List.of("http", "monitoring", "admin", "database")) {
      ServerSocket free = new ServerSocket(0);
      held.add(free);
      command.add("-Dcontactpoint." + part + ".port=" + free.getLocalPort());
    }
    for (ServerSocket one : held) {
      one.close();
    }
    command.add(Launch.class.getName());
    return command;
  }

  private static Path archive() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target", "server"))) {
      return files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }

  /** Nothing of an earlier run; programs are those that the build has unpacked already. */
  private static void empty() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> all = Files.walk(FOLDER)) {
        for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(old);
        }
      }
    }
    Files.createDirectories(FOLDER);
    for (String program : List.of("payara", "mariadb")) {
      Path unpacked = Path.of(System.getProperty("contactpoint.it.folder"), program);
      if (Files.exists(unpacked)) {
        Files.createSymbolicLink(FOLDER.resolve(program), unpacked);
      }
    }
  }
}
