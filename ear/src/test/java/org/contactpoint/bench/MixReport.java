package org.contactpoint.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The report of {@link WholeMix}: a table for docs/benchmarks.md. */
final class MixReport {

  private static final int MOST_ERRORS = 5;

  private final Map<String, List<Long>> pages = new TreeMap<>();
  private final List<String> memory = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int failed;
  private int missed;
  private boolean warm;

  /** From here on it counts. */
  synchronized void begin() {
    warm = true;
    pages.clear();
  }

  synchronized void page(String name, long nanoseconds) {
    if (warm) {
      pages.computeIfAbsent(name, none -> new ArrayList<>()).add(nanoseconds);
    }
  }

  synchronized void error(Throwable error) {
    failed++;
    if (errors.size() < MOST_ERRORS) {
      errors.add(error.toString());
    }
  }

  /** A child whom the search did not name. */
  synchronized void missed() {
    missed++;
  }

  synchronized void memory(String line) {
    memory.add(line);
  }

  synchronized String text(String command) {
    StringBuilder text = new StringBuilder();
    line(text, command);
    line(
        text,
        String.format(
            Locale.ROOT,
            "Machine: %d cores with the clients on them, Java %s, load at the end %.1f",
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    line(text, "");
    line(text, "| page, from click to last byte | times | p50 ms | p95 ms | p99 ms | max ms |");
    line(text, "|---|---|---|---|---|---|");
    List<Long> all = new ArrayList<>();
    pages.values().forEach(all::addAll);
    row(text, "**every page** (p95: floor 400, goal 150)", all);
    pages.forEach((name, took) -> row(text, name, took));
    line(text, "");
    line(text, "Errors: " + failed + " " + errors + "; children not found: " + missed + ".");
    memory.forEach(one -> line(text, one));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, List<Long> took) {
    if (took.isEmpty()) {
      return;
    }
    line(
        text,
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | **%.0f** | %.0f | %.0f |",
            name,
            took.size(),
            CrowdReport.percentile(took, 50) / 1e6,
            CrowdReport.percentile(took, 95) / 1e6,
            CrowdReport.percentile(took, 99) / 1e6,
            took.stream().mapToLong(t -> t).max().orElse(0) / 1e6));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
