package org.contactpoint.matching.tool.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is who: for each row the number of its person. A row of which nothing is known is a person of
 * its own.
 */
public final class Truth {

  private final int[] person;
  private final int[] supplier;
  private final boolean within;
  private final int unknown;
  private final long pairs;

  private Truth(int[] person, int[] supplier, boolean within, int unknown) {
    this.person = person;
    this.supplier = supplier;
    this.within = within;
    this.unknown = unknown;
    this.pairs = Clusters.pairs(person, person, supplier, within);
  }

  /**
   * From labels.
   *
   * @param labels of each row, blank where nothing is known
   * @param supplier of each row
   * @param within whether pairs of one supplier count
   */
  public static Truth of(String[] labels, int[] supplier, boolean within) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] person = new int[labels.length];
    int unknown = 0;
    int next = 0;
    for (int row = 0; row < person.length; row++) {
      String label = labels[row];
      if (label == null || label.isEmpty()) {
        unknown++;
        person[row] = next++;
      } else {
        Integer known = numbers.putIfAbsent(label, next);
        person[row] = known == null ? next++ : known;
      }
    }
    return new Truth(person, supplier, within, unknown);
  }

  /** From pairs of one person, which are carried on: of one person are also the first and third. */
  public static Truth of(int[][] pairs, int[] supplier, boolean within) {
    int[] person = new int[supplier.length];
    Arrays.setAll(person, i -> i);
    for (int[] pair : pairs) {
      int a = root(person, pair[0]);
      int b = root(person, pair[1]);
      person[Math.max(a, b)] = Math.min(a, b);
    }
    for (int row = 0; row < person.length; row++) {
      person[row] = person[person[row]];
    }
    return new Truth(person, supplier, within, 0);
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Whether two rows are of one person. */
  public boolean same(int a, int b) {
    return person[a] == person[b];
  }

  /** The number of a row's person. */
  int person(int row) {
    return person[row];
  }

  int[] persons() {
    return person;
  }

  int[] suppliers() {
    return supplier;
  }

  boolean within() {
    return within;
  }

  /** How many pairs there are to be found. */
  public long pairs() {
    return pairs;
  }

  /** How many rows nothing is known of. */
  public int unknown() {
    return unknown;
  }

  /** Shows every pair that is to be found, the smaller row first. */
  void each(PairReader to) {
    Integer[] order = Clusters.order(person);
    int from = 0;
    for (int i = 0; i < order.length; i++) {
      if (person[order[i]] != person[order[from]]) {
        from = i;
      }
      for (int j = from; j < i; j++) {
        int a = order[j];
        int b = order[i];
        if (within || supplier[a] != supplier[b]) {
          to.pair(Math.min(a, b), Math.max(a, b));
        }
      }
    }
  }

  /** Takes pairs of rows. */
  @FunctionalInterface
  interface PairReader {
    void pair(int a, int b);
  }
}
