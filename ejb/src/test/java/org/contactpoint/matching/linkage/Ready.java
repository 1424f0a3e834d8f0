package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.block.Key;
import org.contactpoint.matching.compare.Slot;

/** Few rows that are prepared: their places are looked up by the number they were added with. */
final class Ready {

  final Prepared prepared;

  private Ready(Prepared prepared) {
    this.prepared = prepared;
  }

  /** Rows of these columns, all of one supplier; a cell that is null or blank is missing. */
  static Ready of(List<Column> columns, String[]... rows) {
    RawColumn[] raw = new RawColumn[columns.size()];
    Arrays.setAll(raw, i -> new RawColumn());
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < raw.length; column++) {
        raw[column].add(row, rows[row][column]);
      }
    }
    return new Ready(Preparation.of(new Schema(columns), raw, new int[rows.length]));
  }

  /** Rows of one column. */
  static Ready of(Role role, String format, String... values) {
    String[][] rows = new String[values.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new String[] {values[row]};
    }
    return of(List.of(new Column(role.name(), role, format)), rows);
  }

  static String[] row(String... cells) {
    return cells;
  }

  int place(int row) {
    for (int place = 0; place < prepared.original.length; place++) {
      if (prepared.original[place] == row) {
        return place;
      }
    }
    throw new IllegalArgumentException("no such row");
  }

  List<String> comparisons() {
    return prepared.comparer.slots().stream().map(Slot::name).toList();
  }

  /** The step that two rows are on, by its name. */
  String step(String comparison, int one, int other) {
    List<Slot> slots = prepared.comparer.slots();
    byte[] steps = new byte[slots.size()];
    prepared.comparer.compare(place(one), place(other), steps);
    int slot = comparisons().indexOf(comparison);
    return slots.get(slot).steps().get(steps[slot]);
  }

  /** The keys that two rows share, in the order of the plan. */
  List<String> shared(int one, int other) {
    List<String> shared = new ArrayList<>();
    for (Key key : KeyPlan.of(prepared)) {
      Set<Long> hashes = new LinkedHashSet<>(hashes(key, one));
      hashes.retainAll(hashes(key, other));
      if (!hashes.isEmpty()) {
        shared.add(key.name());
      }
    }
    return shared;
  }

  List<Long> hashes(Key key, int row) {
    List<Long> hashes = new ArrayList<>();
    key.emitter().emit(place(row), hashes::add);
    return hashes;
  }
}
