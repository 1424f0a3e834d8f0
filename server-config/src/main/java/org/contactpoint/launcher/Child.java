package org.contactpoint.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that the launcher started. Its number is kept in a file, so that a launcher that was
 * killed outright leaves nothing running for longer than until the next start.
 */
final class Child {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Process process;

  private Child(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  /**
   * Starts a program with its output in {@code log}.
   *
   * @param input what it reads from its standard input, where secrets may be
   */
  static Child start(String name, Path pidFile, Path log, List<String> command, String input)
      throws IOException {
    Files.createDirectories(pidFile.getParent());
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(apart(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended before it read; whoever waits for it says so.
    }
    return new Child(name, process);
  }

  /** Ends what an earlier launcher left behind, if it still runs. */
  static void endLeftOver(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    String[] kept = Files.readString(pidFile).strip().split(" ");
    if (kept.length == 2) {
      ProcessHandle.of(Long.parseLong(kept[0]))
          .filter(handle -> startOf(handle).equals(kept[1]))
          .ifPresent(Child::end);
    }
    Files.delete(pidFile);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end, at most that long. */
  boolean endsWithin(long milliseconds) throws InterruptedException {
    return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Asks it to end, and insists after half a minute. */
  void stop() {
    end(process.toHandle());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public String toString() {
    return name;
  }

  // In a session of its own, so that Ctrl-C reaches the launcher alone and it can end the server
  // before the database.
  private static List<String> apart(List<String> command) {
    if (!SETSID.toFile().canExecute()) {
      return command;
    }
    List<String> apart = new ArrayList<>(command);
    apart.add(0, SETSID.toString());
    return apart;
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      handle.destroyForcibly();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      handle.destroyForcibly();
    }
  }

  // A process number is used again; number and start time together are not.
  private static String startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(at -> Long.toString(at.toEpochMilli())).orElse("0");
  }
}
