package org.contactpoint.matching.tool;

import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.linkage.BlockYield;
import org.contactpoint.matching.linkage.Model;
import org.contactpoint.matching.tool.measure.PairQuality;
import org.contactpoint.matching.tool.measure.Quality;
import org.contactpoint.matching.tool.measure.Share;

/** Writes a summary for programs: CSV of {@code section,item,figure,value}. */
final class SummaryTable {

  private final StringBuilder table = new StringBuilder("section,item,figure,value\n");

  private SummaryTable() {}

  static String of(Summary summary) {
    SummaryTable table = new SummaryTable();
    table.run(summary);
    table.learnt(summary);
    if (summary.quality() != null) {
      table.quality(summary.quality());
    }
    return table.table.toString();
  }

  private void run(Summary summary) {
    row("run", "", "rules", summary.rules());
    row("run", "", "seed", summary.options().seed());
    row("run", "", "within", summary.within());
    row("run", "", "compared", summary.report().compared());
    row("run", "", "persons", summary.clusters());
    row("run", "", "peak_megabytes", summary.peakMegabytes());
    row("rows", "", "rows", summary.rows());
    row("rows", "", "with_blank", summary.rowsWithBlank());
    row("rows", "", "empty", summary.rowsEmpty());
    for (Summary.FileRead file : summary.files()) {
      row("file", file.name(), "rows", file.rows());
      row("file", file.name(), "odd_rows", file.odd());
      row("file", file.name(), "unreadable_dates", file.unreadableDates());
    }
    for (Summary.ColumnRead column : summary.columns()) {
      row("column", column.name(), "role", column.role());
      row(
          "column",
          column.name(),
          "filled",
          column.filled().stream().mapToLong(Long::longValue).sum());
      for (int file = 0; file < column.filled().size(); file++) {
        row("column", column.name(), "filled_" + (file + 1), column.filled().get(file));
      }
    }
    summary.notes().forEach(n -> row("note", "", "", n));
    summary
        .decisions()
        .forEach(
            (decision, pairs) ->
                row("pairs", decision.name().toLowerCase(Locale.ROOT), "pairs", pairs));
    summary.clusterSizes().forEach((size, many) -> row("persons", size, "persons", many));
    summary.seconds().forEach((phase, seconds) -> row("seconds", phase, "seconds", seconds));
  }

  private void learnt(Summary summary) {
    for (BlockYield block : summary.report().blocks()) {
      row("block", block.key(), "pairs", block.pairs());
      row("block", block.key(), "pairs_only_here", block.pairsOnlyHere());
      row("block", block.key(), "largest_block", block.largestBlock());
      row("block", block.key(), "capped", block.capped());
    }
    Model model = summary.report().model();
    model.groups().forEach((group, share) -> row("model", group, "share_of_pairs", share));
    for (Model.Level level : model.levels()) {
      String item = level.comparison() + ": " + level.level();
      row("model", item, "match", level.match());
      row("model", item, "chance", level.chance());
      row("model", item, "weight", level.weight());
    }
  }

  private void quality(Quality quality) {
    row("quality", "truth", "pairs", quality.truePairs());
    row("quality", "truth", "unknown_rows", quality.unknownRows());
    quality.pairs().forEach(this::pairs);
    row("quality", "best threshold", "probability", quality.bestThreshold());
    row("quality", "b_cubed", "precision", quality.bCubed().precision());
    row("quality", "b_cubed", "recall", quality.bCubed().recall());
    row("quality", "b_cubed", "f1", quality.bCubed().f1());
    if (quality.blocking() != null) {
      share("quality", "blocking", "recall", quality.blocking());
    }
    share("quality", "review", "right", quality.reviewRight());
    quality.groups().forEach(this::groups);
  }

  private void pairs(String name, PairQuality quality) {
    share("quality", name, "precision", quality.precision());
    share("quality", name, "recall", quality.recall());
    row("quality", name, "f1", quality.f1());
    row("quality", name, "right", quality.right());
    row("quality", name, "wrong", quality.wrong());
  }

  private void groups(String name, List<Quality.OfGroup> groups) {
    for (Quality.OfGroup group : groups) {
      String item = group.value();
      row("by " + name, item, "rows", group.rows());
      row("by " + name, item, "pairs", group.recall().of());
      share("by " + name, item, "recall", group.recall());
      share("by " + name, item, "recall_with_review", group.recallWithReview());
      share("by " + name, item, "precision", group.precision());
      share("by " + name, item, "merged", group.merged());
    }
  }

  private void share(String section, String item, String figure, Share share) {
    row(section, item, figure, share.value());
    row(section, item, figure + "_hits", share.hits());
    row(section, item, figure + "_of", share.of());
    row(section, item, figure + "_low", share.low());
    row(section, item, figure + "_high", share.high());
  }

  private void row(String section, Object item, String figure, Object value) {
    CsvText.cell(table, section).append(',');
    CsvText.cell(table, item.toString()).append(',');
    CsvText.cell(table, figure).append(',');
    CsvText.cell(table, value.toString()).append('\n');
  }
}
