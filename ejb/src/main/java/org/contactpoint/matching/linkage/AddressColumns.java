package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of an address are compared by themselves. Columns that stand beside each other
 * (street, town) are; columns of which rows fill one or the other (a whole address, or its lines),
 * or one supplier fills fewer than another, are one text.
 */
final class AddressColumns {

  private AddressColumns() {}

  static List<List<Integer>> groups(
      List<Integer> columns, RawColumn[] raw, int[] rows, int[] supplier) {
    List<List<Integer>> groups = new ArrayList<>();
    if (eitherOr(columns, raw, rows) || unequal(columns, raw, rows, supplier)) {
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

  /** Whether a supplier that gives addresses never fills one of the columns, and another does. */
  private static boolean unequal(
      List<Integer> columns, RawColumn[] raw, int[] rows, int[] supplier) {
    Map<Integer, Set<Integer>> fills = new HashMap<>();
    for (int place = 0; place < rows.length; place++) {
      for (int column : columns) {
        if (raw[column].at(rows[place]) > 0) {
          fills.computeIfAbsent(supplier[place], any -> new HashSet<>()).add(column);
        }
      }
    }
    return fills.values().stream().distinct().count() > 1;
  }
}
