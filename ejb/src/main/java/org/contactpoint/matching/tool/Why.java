package org.contactpoint.matching.tool;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.linkage.Explanation;
import org.contactpoint.matching.linkage.Linkage;
import org.contactpoint.matching.linkage.Waterfall;
import org.contactpoint.matching.tool.table.BadInputException;

/** Tells in words why two rows are, or are not, thought to be of one person. */
final class Why {

  private final Loaded loaded;
  private final PrintStream terminal;

  Why(Loaded loaded, PrintStream terminal) {
    this.loaded = loaded;
    this.terminal = terminal;
  }

  /** Learns from all rows first, since what is rare or usual is only seen there. */
  void tell(List<String[]> pairs) {
    List<int[]> rows = pairs.stream().map(this::rows).toList();
    Linkage linkage = loaded.linkage();
    linkage.run(pair -> {});
    for (int[] pair : rows) {
      tell(pair[0], pair[1], linkage.why(pair[0], pair[1]));
    }
  }

  private int[] rows(String... ids) {
    int a = loaded.rows().find(ids[0], false);
    int b = loaded.rows().find(ids[1], true);
    a = a < 0 ? loaded.rows().findAnywhere(ids[0]) : a;
    b = b < 0 ? loaded.rows().findAnywhere(ids[1]) : b;
    if (a < 0 || b < 0) {
      throw new BadInputException("There is no row with the id " + ids[a < 0 ? 0 : 1] + ".");
    }
    if (a == b) {
      throw new BadInputException("Both ids are of the same row.");
    }
    return new int[] {a, b};
  }

  private void tell(int a, int b, Explanation why) {
    terminal.println();
    terminal.println(loaded.rows().id(a) + " and " + loaded.rows().id(b));
    List<String[]> said = loaded.said(a, b);
    for (String[] line : said) {
      terminal.println(String.format(Locale.US, "  %-18s %-30s %s", (Object[]) line));
    }
    terminal.println();
    double bits = 0;
    for (Explanation.Step step : why.steps()) {
      bits += step.weight();
      terminal.println(
          String.format(
              Locale.US,
              "  %+7.2f  = %+7.2f  %s",
              rounded(step.weight()),
              rounded(bits),
              step.words() + others(step, why)));
    }
    terminal.println(
        String.format(
            Locale.US,
            "  probability %.6f: %s",
            why.probability(),
            switch (why.decision()) {
              case LINK -> "link, they are of one person";
              case REVIEW -> "review, a person should look";
              case NEW -> "not linked";
            }));
  }

  /** The ids of the rows that decided. */
  private String others(Explanation.Step step, Explanation why) {
    return step.field().equals(Waterfall.OTHER_ROWS) && !why.others().isEmpty()
        ? ": " + String.join(", ", why.others().stream().map(loaded.rows()::id).toList())
        : "";
  }

  /** To two places, and never a zero with a sign. */
  private static double rounded(double bits) {
    return Math.round(bits * 100) / 100.0 + 0.0;
  }
}
