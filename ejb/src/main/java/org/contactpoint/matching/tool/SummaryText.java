package org.contactpoint.matching.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.matching.linkage.BlockYield;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.tool.measure.PairQuality;
import org.contactpoint.matching.tool.measure.Quality;
import org.contactpoint.matching.tool.measure.Share;
import org.contactpoint.matching.tool.measure.Tally;

/**
 * Writes a summary for a person who looks after data. Numbers are in the form of the United States,
 * the one that Java knows without loading its tables of locales, which would take a tenth of a
 * second.
 */
final class SummaryText {

  private final Summary summary;
  private final StringBuilder text = new StringBuilder();

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  static String of(Summary summary) {
    SummaryText text = new SummaryText(summary);
    text.rows();
    text.links();
    text.quality();
    text.blocks();
    text.times();
    return text.text.toString();
  }

  /** The few lines that go to the terminal. */
  static String brief(Summary summary) {
    SummaryText text = new SummaryText(summary);
    text.noted();
    text.decisions();
    if (summary.quality() != null) {
      text.measures();
    }
    return text.text.toString();
  }

  private void rows() {
    boolean one = summary.files().size() == 1 && summary.within();
    title(one ? "Duplicates in one file" : "Links between files");
    line("rules %s, seed %d", summary.rules(), summary.options().seed());
    title("Rows");
    for (Summary.FileRead file : summary.files()) {
      line("%-34s %,12d   %s", file.name(), file.rows(), file.form());
      if (file.odd() > 0) {
        line(
            "  of these with too few or too many cells, the first is row %,d: %,d",
            file.firstOdd(), file.odd());
      }
    }
    line("%-34s %,12d", "rows with at least one blank", summary.rowsWithBlank());
    line("%-34s %,12d", "rows with nothing to compare", summary.rowsEmpty());
    title("Columns compared");
    for (Summary.ColumnRead column : summary.columns()) {
      line("%-34s %-14s filled in %s", column.name(), column.role(), filled(column));
    }
    noted();
  }

  /** Of each file by itself: over all of them half would seem well filled. */
  private String filled(Summary.ColumnRead column) {
    List<String> parts = new ArrayList<>();
    for (int file = 0; file < summary.files().size(); file++) {
      Summary.FileRead of = summary.files().get(file);
      parts.add(
          String.format(
              Locale.US,
              "%5.1f %%%s",
              percent(column.filled().get(file), of.rows()),
              summary.files().size() == 1 ? "" : " of " + of.name()));
    }
    return String.join(", ", parts);
  }

  private void noted() {
    if (!summary.notes().isEmpty()) {
      title("To be noted");
      summary.notes().forEach(n -> line("- %s", n));
    }
  }

  private void links() {
    title("Pairs");
    decisions();
    title("Persons, by how many rows they have");
    summary
        .clusterSizes()
        .forEach((size, many) -> line("%,12d with %,d row%s", many, size, size == 1 ? "" : "s"));
  }

  private void decisions() {
    line("%-34s %,12d", "pairs compared", summary.report().compared());
    line("%-34s %,12d", "link: of one person", summary.decisions().get(Decision.LINK));
    line("%-34s %,12d", "review: a person should look", summary.decisions().get(Decision.REVIEW));
    line("%-34s %,12d", "new: written, but not linked", summary.decisions().get(Decision.NEW));
    line("%-34s %,12d", "persons", summary.clusters());
  }

  private void quality() {
    if (summary.quality() == null) {
      return;
    }
    title("How good it is, by the truth given");
    measures();
    Quality quality = summary.quality();
    quality
        .groups()
        .forEach(
            (name, groups) -> {
              title("By " + name + " (95 % intervals after Wilson)");
              line(
                  "%-22s %10s %10s %29s %29s %29s %29s",
                  "",
                  "rows",
                  "pairs",
                  "recall",
                  "recall with review",
                  "precision",
                  "merged with another person");
              for (Quality.OfGroup group : groups) {
                line(
                    "%-22s %,10d %,10d %29s %29s %29s %29s",
                    group.value(),
                    group.rows(),
                    group.recall().of(),
                    interval(group.recall()),
                    interval(group.recallWithReview()),
                    interval(group.precision()),
                    interval(group.merged()));
              }
            });
  }

  private void measures() {
    Quality quality = summary.quality();
    line("%-34s %,12d", "pairs of one person in the truth", quality.truePairs());
    if (quality.unknownRows() > 0) {
      line("%-34s %,12d", "rows that the truth does not name", quality.unknownRows());
    }
    line("%-22s %10s %10s %10s %12s %10s", "", "precision", "recall", "F1", "right", "wrong");
    for (Map.Entry<String, PairQuality> entry : quality.pairs().entrySet()) {
      PairQuality q = entry.getValue();
      line(
          "%-22s %10.4f %10.4f %10.4f %,12d %,10d%s",
          entry.getKey(),
          q.precision().value(),
          q.recall().value(),
          q.f1(),
          q.right(),
          q.wrong(),
          entry.getKey().equals(Tally.BEST)
              ? String.format(
                  Locale.US, "   p >= %.4f, picked with the truth in hand", quality.bestThreshold())
              : "");
    }
    line(
        "%-22s %10.4f %10.4f %10.4f",
        "clusters, B-cubed",
        quality.bCubed().precision(),
        quality.bCubed().recall(),
        quality.bCubed().f1());
    if (quality.blocking() != null) {
      line("%-34s %12s", "blocking recall", interval(quality.blocking()));
    }
    line(
        "%-34s %,12d of which right: %,d",
        "band of review", quality.reviewRight().of(), quality.reviewRight().hits());
  }

  private void blocks() {
    title("Blocking keys: pairs are compared that share one of these");
    line("%14s %14s %14s %14s", "pairs", "only by it", "largest block", "left out");
    for (BlockYield block : summary.report().blocks()) {
      line(
          "%,14d %,14d %,14d %,14d   %s",
          block.pairs(), block.pairsOnlyHere(), block.largestBlock(), block.capped(), block.key());
    }
  }

  private void times() {
    title("Time and memory");
    summary.seconds().forEach((phase, seconds) -> line("%-34s %10.2f s", phase, seconds));
    line("%-34s %,10d MB", "peak memory", summary.peakMegabytes());
  }

  private static String interval(Share share) {
    return String.format(
        Locale.US,
        "%8.3f %% (%.3f to %.3f)",
        100 * share.value(),
        100 * share.low(),
        100 * share.high());
  }

  private static double percent(long part, long of) {
    return of == 0 ? 0 : 100.0 * part / of;
  }

  private void title(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
  }

  private void line(String format, Object... values) {
    text.append("  ").append(String.format(Locale.US, format, values).stripTrailing());
    text.append('\n');
  }
}
