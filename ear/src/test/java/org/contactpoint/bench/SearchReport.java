package org.contactpoint.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The report of {@link WholeSearch}: a table for docs/benchmarks.md. */
final class SearchReport {

  private final StringBuilder text = new StringBuilder();

  SearchReport(int questions, long seed, String commit, String megabytes) {
    line("Command: `mvn -Pbench`, questions " + questions + ", seed " + seed);
    line("Commit: " + commit);
    line(
        "Machine: "
            + Runtime.getRuntime().availableProcessors()
            + " cores, "
            + System.getProperty("os.name")
            + ", Java "
            + System.getProperty("java.version")
            + ", database buffer "
            + megabytes
            + " MB, load at the start "
            + format(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    line("");
    line(
        "| children | index | recall@10 | date | month | year + district | too many, not accepted | opened mean, max"
            + " | whole p50 / p95 / p99 ms | finding p50 / p95 / p99 ms |");
    line("|---|---|---|---|---|---|---|---|---|---|");
  }

  /** Adds the two rows of a size. */
  void size(String children, List<Asked> asked, long loadSeconds) {
    List<Asked> blind = asked.stream().filter(a -> !a.plain()).toList();
    List<Asked> plain = asked.stream().filter(Asked::plain).toList();
    row(children, "blind", blind);
    row(children, "plain", plain);
    double ratio = percentile(blind, Asked::whole, 95) / percentile(plain, Asked::whole, 95);
    line(
        "| "
            + children
            + " | p95 blind / plain | | | | | | | **"
            + format(ratio)
            + "** | "
            + (loadSeconds == 0 ? "" : "loaded in " + loadSeconds + " s")
            + " |");
  }

  String text() {
    return text.toString();
  }

  private void row(String children, String index, List<Asked> asked) {
    line(
        "| "
            + String.join(
                " | ",
                children,
                index,
                recall(asked),
                recall(asked.stream().filter(a -> a.kind().equals("date")).toList()),
                recall(asked.stream().filter(a -> a.kind().equals("month")).toList()),
                recall(asked.stream().filter(a -> a.kind().equals("year")).toList()),
                count(asked, "TOO_MANY") + ", " + count(asked, "INVALID"),
                format(asked.stream().mapToInt(Asked::candidates).average().orElse(0))
                    + ", "
                    + asked.stream().mapToInt(Asked::candidates).max().orElse(0),
                times(asked, Asked::whole),
                times(asked, Asked::finding))
            + " |");
  }

  private static long count(List<Asked> asked, String outcome) {
    return asked.stream().filter(a -> a.outcome().equals(outcome)).count();
  }

  private static String recall(List<Asked> asked) {
    long found = asked.stream().filter(Asked::recalled).count();
    return String.format(Locale.ROOT, "%.2f %%", 100.0 * found / Math.max(1, asked.size()));
  }

  private static String times(List<Asked> asked, ToLongFunction<Asked> time) {
    return format(percentile(asked, time, 50))
        + " / "
        + format(percentile(asked, time, 95))
        + " / "
        + format(percentile(asked, time, 99));
  }

  /** In milliseconds. */
  private static double percentile(List<Asked> asked, ToLongFunction<Asked> time, int percent) {
    long[] sorted = asked.stream().mapToLong(time).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
