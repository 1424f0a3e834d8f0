package org.contactpoint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A mixed load: so many practitioners at once search, open records, record involvements and look at
 * their own children, as fast as people do; a real server with its own database and population.
 * Arguments: folder for what is made, EAR, server zip, children, users, minutes, seed, commit,
 * megabytes for the database. With {@code contactpoint.bench.kept} the population of a former run
 * is used again. The quotas are set back each minute: nobody looks up forty children in half an
 * hour.
 */
public final class WholeMix {

  private static final int CHILDREN_EACH = 40;
  private static final long WARM = 60;

  private WholeMix() {}

  /** Prints the report, and writes it into the folder. */
  public static void main(String[] given) throws Exception {
    Path folder = Path.of(given[0]);
    Path archive = BenchArchive.make(Path.of(given[1]), folder.resolve("contactpoint.ear"));
    int minutes = Integer.parseInt(given[5]);
    MixReport report = new MixReport();
    BenchServer server = new BenchServer(folder.resolve("mix"), archive, given[2]);
    try {
      server.up(given[3], given[8]);
      run(server, report, Integer.parseInt(given[4]), minutes, Long.parseLong(given[6]));
    } finally {
      BenchServer.stop();
    }
    String text =
        report.text(
            String.format(
                "Command: `mvn -Pbench`, %s children, %s users, %d minutes, seed %s, commit %s",
                given[3], given[4], minutes, given[6], given[7]));
    Files.writeString(folder.resolve("mix.md"), text);
    System.out.println(text);
  }

  private static void run(BenchServer server, MixReport report, int count, int minutes, long seed)
      throws Exception {
    long start = System.nanoTime();
    long until = start + TimeUnit.MINUTES.toNanos(minutes) + TimeUnit.SECONDS.toNanos(WARM);
    List<MixUser> users = users(server, report, count, seed, until);
    for (MixUser user : users) {
      user.signIn();
    }
    ExecutorService people = Executors.newFixedThreadPool(count);
    users.forEach(people::execute);
    people.shutdown();
    long pid = server.process();
    for (long second = 0; !people.awaitTermination(1, TimeUnit.SECONDS); second++) {
      if (second == WARM) {
        report.begin();
      }
      if (second % 60 == 0) {
        server.execute("DELETE FROM daily_subject");
        server.execute("DELETE FROM quota_use");
      }
      if (second >= WARM && (second - WARM) % 300 == 0) {
        report.memory(memory(pid, (second - WARM) / 60));
      }
    }
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
    report.memory(memory(pid, minutes));
  }

  private static List<MixUser> users(
      BenchServer server, MixReport report, int count, long seed, long until) throws Exception {
    List<MixUser> users = new ArrayList<>();
    for (String line :
        server.get("/mix?people=" + count + "&each=" + CHILDREN_EACH).strip().split("\n")) {
      String[] cells = line.strip().split("\t");
      if (cells[0].equals("user")) {
        users.add(
            new MixUser(
                server.address(),
                cells[1],
                Base64.getDecoder().decode(cells[2]),
                report,
                seed + users.size(),
                until));
      } else {
        users.get(users.size() - 1).knows(cells);
      }
    }
    return users;
  }

  /** What the server holds after a whole collection, and what the system gives it. */
  private static String memory(long pid, long minute) throws Exception {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    said(jcmd, Long.toString(pid), "GC.run");
    String heap =
        said(jcmd, Long.toString(pid), "GC.heap_info")
            .lines()
            .filter(line -> line.contains("generation"))
            .map(line -> line.strip().replaceAll(" *\\[.*", "").replaceAll(" +", " "))
            .collect(Collectors.joining("; "));
    String resident =
        Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("")
            .replaceAll("\\s+", " ");
    return "Minute " + minute + ", after a collection: " + heap + "; " + resident + ".";
  }

  private static String said(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return text;
  }
}
