package org.contactpoint.matching.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * The table of the public sets as it is written in a document, by which a run is judged: what was
 * once reached and published must not be lost unseen.
 */
final class SuiteTable {

  /** So much of F1 may come and go with a rule that does good elsewhere. */
  private static final double TOLERANCE = 0.002;

  private final Path document;
  private final Map<String, Double> written = new HashMap<>();
  private final List<String> worse = new ArrayList<>();
  private final List<String> better = new ArrayList<>();

  /** Reads the table: the one whose head begins with "set" and has a column "F1". */
  private SuiteTable(Path document) throws IOException {
    this.document = document;
    int column = -1;
    for (String line : Files.readAllLines(document)) {
      List<String> cells =
          Arrays.stream(line.split("\\|")).map(cell -> cell.replace("*", "").strip()).toList();
      if (!line.startsWith("|")) {
        column = -1;
      } else if (cells.size() > 1 && cells.get(1).equals("set") && cells.contains("F1")) {
        column = cells.indexOf("F1");
      } else if (column >= 0 && column < cells.size() && !line.startsWith("|--")) {
        written.put(cells.get(1), number(cells.get(column)));
      }
    }
  }

  /**
   * Of a document.
   *
   * @throws BadInputException when it has no such table
   */
  static SuiteTable of(Path document) {
    try {
      SuiteTable table = new SuiteTable(document);
      if (!table.written.isEmpty()) {
        return table;
      }
      throw new BadInputException(
          document + " has no table of sets: one whose first column is set, and one is F1.");
    } catch (IOException e) {
      throw new BadInputException("The document " + document + " cannot be read.");
    }
  }

  private double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new BadInputException("The table in " + document + " has no number for F1: " + cell);
    }
  }

  /** Compares what was measured of a set with what is written. */
  void compare(String set, double f1) {
    Double before = written.get(set);
    String figures =
        before == null
            ? ""
            : String.format(Locale.US, "%s: F1 %.4f, written is %.4f", set, f1, before);
    if (before == null) {
      worse.add(set + " is not in the table");
    } else if (f1 < before - TOLERANCE) {
      worse.add(figures);
    } else if (f1 > before + TOLERANCE) {
      better.add(figures);
    }
  }

  /** What is to be said when all have run. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    worse.forEach(w -> words.add("WORSE than " + document + " says: " + w));
    better.forEach(b -> words.add("Better than " + document + " says, write it down: " + b));
    return words;
  }

  boolean worse() {
    return !worse.isEmpty();
  }
}
