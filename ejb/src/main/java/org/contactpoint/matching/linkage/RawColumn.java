package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A column as it was written: each distinct value kept once. */
final class RawColumn {

  private static final Set<String> MISSING =
      Set.of(
          "NA", "N/A", "n/a", "#N/A", "NULL", "null", "Null", "\\N", "NaN", "nan", "None", "none",
          "-", "--", "?", ".", "unknown", "Unknown", "UNKNOWN", "missing", "nil");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>(List.of(""));
  private int[] rows = new int[64];
  private int filled;

  void add(int row, String value) {
    if (row >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(row + 1, rows.length * 2));
    }
    if (value == null) {
      return;
    }
    String text = value.strip();
    if (text.isEmpty() || MISSING.contains(text)) {
      return;
    }
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      known = texts.size() - 1;
    }
    rows[row] = known;
    filled++;
  }

  /** The number of a row's value, 0 for none. */
  int at(int row) {
    return rows[row];
  }

  /** A distinct value. */
  String text(int id) {
    return texts.get(id);
  }

  /** Distinct values, the empty one included. */
  int size() {
    return texts.size();
  }

  /** Rows with a value. */
  int filled() {
    return filled;
  }

  List<String> distinct() {
    return texts;
  }
}
