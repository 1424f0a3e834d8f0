package org.contactpoint.matching.tool.measure;

import java.util.Arrays;
import java.util.Comparator;

/** Counts in which rows lie together. */
final class Clusters {

  private Clusters() {}

  /**
   * How many pairs lie together in both of two clusterings, either all or those of two suppliers.
   */
  static long pairs(int[] one, int[] other, int[] supplier, boolean within) {
    long[] both = new long[one.length];
    for (int row = 0; row < both.length; row++) {
      both[row] = (long) one[row] << 32 | other[row];
    }
    long all = together(both);
    if (within) {
      return all;
    }
    Integer[] order = new Integer[both.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.<Integer>comparingLong(r -> both[r]).thenComparingInt(r -> supplier[r]));
    long alike = 0;
    long run = 0;
    for (int i = 1; i < order.length; i++) {
      boolean more =
          both[order[i]] == both[order[i - 1]] && supplier[order[i]] == supplier[order[i - 1]];
      run = more ? run + 1 : 0;
      alike += run;
    }
    return all - alike;
  }

  private static long together(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    long pairs = 0;
    long run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  /** Rows so that those of one cluster follow each other. */
  static Integer[] order(int[] cluster) {
    Integer[] order = new Integer[cluster.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(r -> cluster[r]));
    return order;
  }

  /** The size of each row's set where keys that are alike make a set. */
  static int[] sizes(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    int[] sizes = new int[keys.length];
    for (int row = 0; row < keys.length; row++) {
      sizes[row] = upTo(sorted, keys[row] + 1) - upTo(sorted, keys[row]);
    }
    return sizes;
  }

  private static int upTo(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
