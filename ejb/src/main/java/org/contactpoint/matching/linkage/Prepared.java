package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.compare.Comparer;
import org.contactpoint.matching.compare.NameTable;
import org.contactpoint.matching.compare.RowComparer;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;

/** Rows that are ready to be compared, in an order that their content alone decides. */
final class Prepared {

  /** For each place in this order the number of the row as it was added. */
  int[] original;

  /** Who supplied it. */
  int[] supplier;

  /** Names, or null when no column has any. */
  NameTable names;

  /** Birth dates, or null. */
  int[] dates;

  /** Place of the slots of names, or -1. */
  int nameSlot = -1;

  /** Place of the slot of the birth date, or -1. */
  int dateSlot = -1;

  /** Columns by which rows are brought together, beside names and dates. */
  final List<Part> parts = new ArrayList<>();

  final List<Comparer> comparers = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  RowComparer comparer;
  boolean[] place;
  private final ThreadLocal<RowComparer> ofThread = ThreadLocal.withInitial(() -> comparer.fork());

  /**
   * A column, or several of one kind, as a part of keys.
   *
   * @param slot its comparison
   */
  record Part(Slot.Kind kind, String name, List<Values> columns, int slot) {

    /** The value in the first of the columns. */
    Values values() {
      return columns.get(0);
    }
  }

  int rows() {
    return original.length;
  }

  /** The comparer of this thread: what it has compared before it need not compare again. */
  RowComparer ofThread() {
    return ofThread.get();
  }

  /** Adds a comparer and says in which slot its first scale is. */
  int add(Comparer comparer) {
    int at = 0;
    for (Comparer before : comparers) {
      at += before.slots().size();
    }
    comparers.add(comparer);
    return at;
  }
}
