package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns of an address are compared by themselves. Columns that stand beside each other
 * (street, town) are; columns of which rows fill one or the other (a whole address, or its lines)
 * are one text.
 */
final class AddressColumns {

  private AddressColumns() {}

  static List<List<Integer>> groups(List<Integer> columns, RawColumn[] raw, int[] rows) {
    List<List<Integer>> groups = new ArrayList<>();
    if (eitherOr(columns, raw, rows)) {
      groups.add(columns);
    } else {
      columns.forEach(column -> groups.add(List.of(column)));
    }
    return groups;
  }

  /** Whether two of the columns are filled in one row far more seldom than chance would have it. */
  private static boolean eitherOr(List<Integer> columns, RawColumn[] raw, int[] rows) {
    for (int one : columns) {
      for (int other : columns) {
        if (one < other && excludes(raw[one], raw[other], rows)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean excludes(RawColumn one, RawColumn other, int[] rows) {
    long both = 0;
    for (int row : rows) {
      both += one.at(row) > 0 && other.at(row) > 0 ? 1 : 0;
    }
    double expected = (double) one.filled() * other.filled() / rows.length;
    return expected >= 5 && both < expected / 3;
  }
}
