package org.contactpoint.matching.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.linkage.BlockYield;
import org.contactpoint.matching.linkage.Report;

/** What the user should know of how a run went, beside its figures. */
final class RunNotes {

  /** From so few rows hardly anything can be learnt. */
  private static final int FEW_ROWS = 100;

  /** From so few pairs of one person hardly anything can be learnt of how such pairs differ. */
  private static final int FEW_LINKS = 20;

  private static final int SHOWN = 3;

  private RunNotes() {}

  static List<String> of(Report report, long rows, long links) {
    List<String> notes = new ArrayList<>();
    if (rows < FEW_ROWS) {
      notes.add(
          String.format(
              Locale.US,
              "Only %,d row%s: too few to learn from, so nearly all weights are those that are"
                  + " usual elsewhere. Look at every link yourself, or give more rows",
              rows,
              rows == 1 ? "" : "s"));
    } else if (links < FEW_LINKS) {
      notes.add(
          String.format(
              Locale.US,
              "%s linked: too few to learn how rows of one person differ here, so the weights are"
                  + " mostly those that are usual elsewhere",
              links == 0 ? "No pairs were" : "Only " + links + " pairs were"));
    }
    List<BlockYield> narrowed =
        report.blocks().stream()
            .filter(block -> block.capped() > 0)
            .sorted(Comparator.comparingLong(block -> -block.capped()))
            .toList();
    for (BlockYield block : narrowed.subList(0, Math.min(SHOWN, narrowed.size()))) {
      notes.add(
          String.format(
              Locale.US,
              "Up to %,d rows share the key \"%s\", too many to compare all with all: it was"
                  + " narrowed, and pairs of one person may be missing where no other key brings"
                  + " them",
              block.largestBlock(),
              block.key()));
    }
    if (narrowed.size() > SHOWN) {
      notes.add(
          String.format(
              Locale.US,
              "%,d more keys were narrowed: see \"left out\" under the blocking keys",
              narrowed.size() - SHOWN));
    }
    return notes;
  }
}
