package org.contactpoint.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** The report of {@link WholeCrowd}: two tables for docs/benchmarks.md. */
final class CrowdReport {

  private static final List<String> MEASURES =
      List.of("first post", "second page", "second post", "all three");

  private final StringBuilder text = new StringBuilder();

  CrowdReport(int crowd, long seed, String commit, String megabytes) {
    line("Command: `mvn -Pbench`, accounts " + crowd + ", seed " + seed + ", commit " + commit);
    line(
        String.format(
            Locale.ROOT,
            "Machine: %d cores, Java %s, database buffer %s MB, load at the start %.1f",
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            megabytes,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  void staff(long accounts, long organisations, long largest) {
    line(
        accounts
            + " accounts, "
            + organisations
            + " organisations; the largest authority has "
            + largest
            + " accounts.");
    line("");
    line("| what | floor, goal (p95) | times | p50 ms | p95 ms | p99 ms |");
    line("|---|---|---|---|---|---|");
  }

  void row(String what, String bar, List<Long> nanoseconds) {
    line(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %.2f | **%.2f** | %.2f |",
            what,
            bar,
            nanoseconds.size(),
            percentile(nanoseconds, 50) / 1e6,
            percentile(nanoseconds, 95) / 1e6,
            percentile(nanoseconds, 99) / 1e6));
  }

  void refusals() {
    line("");
    line(
        "| refusal, beside a wrong password | pairs | answers that differ | area under the curve |"
            + " error if nothing tells | told by |");
    line("|---|---|---|---|---|---|");
  }

  void refusal(EqualAnswers.Row row) {
    line(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.3f | %.3f | %s |",
            row.kind(),
            row.pairs(),
            row.different(),
            row.verdict().area(),
            row.verdict().error(),
            MEASURES.get(row.verdict().measure())));
  }

  static long percentile(List<Long> values, int percent) {
    long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(sorted.length - 1) * percent / 100];
  }

  String text() {
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
