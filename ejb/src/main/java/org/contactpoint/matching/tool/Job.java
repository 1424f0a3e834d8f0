package org.contactpoint.matching.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.linkage.Report;
import org.contactpoint.matching.linkage.ScoredPair;
import org.contactpoint.matching.tool.measure.Quality;
import org.contactpoint.matching.tool.measure.Tally;
import org.contactpoint.matching.tool.measure.Truth;

/** One run: what was loaded is linked, written, measured and summed up. */
final class Job {

  /** What the time of all processors is called among the seconds. */
  static final String PROCESSOR = "processor time";

  private final Options options;
  private final Loaded loaded;
  private final Results results;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
  private long began;

  Job(Options options, Loaded loaded, Results results, long began) {
    this.options = options;
    this.loaded = loaded;
    this.results = results;
    this.began = began;
    for (Decision decision : Decision.values()) {
      decisions.put(decision, 0L);
    }
  }

  /** Runs, writes all files into the folder, and tells what happened. */
  Summary run() throws IOException {
    long start = began;
    phase("read");
    Truth truth = loaded.truth();
    Tally tally = truth == null ? null : new Tally(truth, loaded.groups());
    phase("read the truth");
    Report report;
    try (LinksFile links = new LinksFile(results.file(Results.LINKS), loaded.rows())) {
      report = link(links, tally);
      links.finish(report.comparisons());
    }
    phase("link and write links.csv");
    report.seconds().forEach((step, time) -> seconds.put("  " + step, time));
    clusters(results.file(Results.CLUSTERS), report.clusters());
    Quality quality = tally == null ? null : tally.result(report.clusters(), loaded.paired());
    phase("write clusters.csv, measure");
    seconds.put("all since the program began", (System.nanoTime() - start) / 1e9);
    // On a busy machine this says more than the clock on the wall.
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(time -> seconds.put(PROCESSOR, time.toMillis() / 1e3));
    Summary summary = summary(report, quality);
    Files.writeString(results.file(Results.SUMMARY), SummaryText.of(summary));
    Files.writeString(results.file(Results.TABLE), SummaryTable.of(summary));
    results.finish();
    return summary;
  }

  private Report link(LinksFile links, Tally tally) {
    return loaded
        .linkage()
        .run(
            pair -> {
              links.pair(pair);
              count(pair);
              if (tally != null) {
                tally.pair(pair);
              }
            });
  }

  private void count(ScoredPair pair) {
    decisions.merge(pair.decision(), 1L, Long::sum);
  }

  private void clusters(Path file, int[] clusters) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      StringBuilder line = new StringBuilder("id,person\n");
      for (int row = 0; row < clusters.length; row++) {
        CsvText.cell(line, loaded.rows().id(row)).append(',').append(clusters[row] + 1);
        out.append(line.append('\n'));
        line.setLength(0);
      }
      out.append(line);
    }
  }

  private Summary summary(Report report, Quality quality) {
    List<String> notes = new ArrayList<>(loaded.notes());
    notes.addAll(report.notes());
    long links = decisions.get(Decision.LINK);
    notes.addAll(RunNotes.of(report, loaded.rows().count(), links));
    return new Summary(
        options,
        loaded.settings().rules().version() + " " + loaded.settings().rules().profile(),
        loaded.settings().withinSupplier(),
        loaded.files(),
        loaded.columns(),
        loaded.rowsWithBlank(),
        loaded.rowsEmpty(),
        notes,
        decisions,
        sizes(report.clusters()),
        report,
        seconds,
        Memory.peakMegabytes(),
        quality);
  }

  private static Map<Integer, Long> sizes(int[] clusters) {
    int[] rows = new int[clusters.length];
    for (int cluster : clusters) {
      rows[cluster]++;
    }
    Map<Integer, Long> sizes = new TreeMap<>();
    Arrays.stream(rows).filter(r -> r > 0).forEach(r -> sizes.merge(r, 1L, Long::sum));
    return sizes;
  }

  private void phase(String name) {
    long now = System.nanoTime();
    seconds.put(name, (now - began) / 1e9);
    began = now;
  }
}
