package org.contactpoint.matching.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.matching.tool.measure.Groups;
import org.contactpoint.matching.tool.measure.TruthFile;

/** What the tool itself remembers of each row: its id, its supplier, who it truly is. */
final class RowBook implements TruthFile.Rows {

  private final boolean shared;
  private final List<Map<String, Integer>> byId = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private int[] suppliers = new int[1024];
  private long repeated;

  /**
   * Empty.
   *
   * @param files how many files there will be
   * @param shared whether an id must be the only one in all files, not only in its own
   */
  RowBook(int files, boolean shared) {
    this.shared = shared;
    for (int i = 0; i < files; i++) {
      byId.add(new HashMap<>());
    }
  }

  /**
   * Remembers the next row; an id that was there before gets a number behind it. Returns its place.
   */
  int add(int file, String id, int supplier, String label) {
    int row = ids.size();
    Map<String, Integer> taken = byId.get(shared ? 0 : file);
    String own = id;
    if (taken.putIfAbsent(own, row) != null) {
      repeated++;
      do {
        own = id + " (" + (1 + copies.merge(id, 1, Integer::sum)) + ")";
      } while (taken.putIfAbsent(own, row) != null);
    }
    ids.add(own);
    labels.add(label);
    if (row == suppliers.length) {
      suppliers = Arrays.copyOf(suppliers, row * 2);
    }
    suppliers[row] = supplier;
    return row;
  }

  /** The number of a named source. */
  int source(String name) {
    return sources.computeIfAbsent(name, n -> sources.size());
  }

  @Override
  public int count() {
    return ids.size();
  }

  @Override
  public int[] everywhere(String id) {
    int files = shared ? 1 : byId.size();
    int[] rows = new int[files];
    for (int file = 0; file < files; file++) {
      rows[file] = byId.get(file).getOrDefault(id, -1);
    }
    return rows;
  }

  /** The number of the row with this id, or -1; on the left or the right of a pair. */
  int find(String id, boolean right) {
    Map<String, Integer> there = byId.get(shared || !right || byId.size() < 2 ? 0 : 1);
    return there.getOrDefault(id, -1);
  }

  /** The row with this id wherever it is, or -1. */
  int findAnywhere(String id) {
    return byId.stream().filter(m -> m.containsKey(id)).map(m -> m.get(id)).findFirst().orElse(-1);
  }

  String id(int row) {
    return ids.get(row);
  }

  int[] suppliers() {
    return Arrays.copyOf(suppliers, ids.size());
  }

  String[] labels() {
    return labels.toArray(String[]::new);
  }

  /** How many rows bear an id that another row has. */
  long repeated() {
    return repeated;
  }

  /** Groups beside the rows. */
  static List<Groups> groups(List<String> names) {
    return names.stream().map(Groups::new).toList();
  }
}
