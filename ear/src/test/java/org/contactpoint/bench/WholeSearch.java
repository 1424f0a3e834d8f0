package org.contactpoint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

  private final BenchServer server;

  private WholeSearch(BenchServer server) {
    this.server = server;
  }

  /** Prints the report, and writes it into the folder. */
  public static void main(String[] given) throws Exception {
    Path folder = Path.of(given[0]);
    Path archive = BenchArchive.make(Path.of(given[1]), folder.resolve("contactpoint.ear"));
    int questions = Integer.parseInt(given[4]);
    long seed = Long.parseLong(given[5]);
    SearchReport report = new SearchReport(questions, seed, given[6], given[7]);
    for (String size : given[3].split(",")) {
      BenchServer server = new BenchServer(folder.resolve(size), archive, given[2]);
      try {
        server.up(size, given[7]);
        WholeSearch run = new WholeSearch(server);
        run.fillOnce();
        report.size(size, run.measure(questions, seed), server.loading());
      } finally {
        BenchServer.stop();
      }
    }
    Files.writeString(folder.resolve("search.md"), report.text());
    System.out.println(report.text());
  }

  private void fillOnce() throws Exception {
    if (server.count(
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'bench_name'")
        == 0) {
      fill();
    }
  }

  private void fill() throws Exception {
    new PlainCandidates(server.owner()).create();
    server.execute("GRANT SELECT, INSERT ON bench_name TO 'contactpoint_app'@'127.0.0.1'");
    server.execute("GRANT SELECT, INSERT ON bench_key TO 'contactpoint_app'@'127.0.0.1'");
    long last = Long.MIN_VALUE;
    do {
      last = Long.parseLong(server.get("/search?after=" + last + "&count=" + FILL).strip());
    } while (last != -1);
    server.execute("ANALYZE TABLE bench_name, bench_key, token");
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
      server
          .get(
              "/search?after="
                  + after
                  + "&count="
                  + Math.min(left, ASK)
                  + "&seed="
                  + random.nextInt())
          .lines()
          .map(Asked::of)
          .forEach(asked::add);
    }
    return asked;
  }
}
