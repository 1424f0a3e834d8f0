package org.contactpoint.matching.linkage;

import java.util.Arrays;
import org.contactpoint.matching.decide.Clusters;

/**
 * Whom else a row might be linked to. A row that agrees with two persons almost equally well, who
 * are clearly two, is linked to neither: a person should look.
 */
final class RunnersUp {

  private final Pairs pairs;
  private final double margin;
  private final Identity identity;
  private final int[] from;
  private final int[] places;

  /** What tells the children of one family apart. */
  @FunctionalInterface
  interface Identity {

    /** Whether it says that a row is of one person rather than of another. */
    boolean tells(int row, int one, int other);
  }

  /**
   * Over these pairs.
   *
   * @param margin bits by which a person must beat another
   * @param identity decides instead of the bits, as what a home and a mother bring is shared by a
   *     family; null where bits decide
   */
  RunnersUp(Pairs pairs, int rows, double margin, Identity identity) {
    this.pairs = pairs;
    this.margin = margin;
    this.identity = identity;
    from = new int[rows + 1];
    for (int i = 0; i < pairs.size; i++) {
      if (pairs.bits[i] >= 0) {
        from[pairs.a[i]]++;
        from[pairs.b[i]]++;
      }
    }
    int sum = 0;
    for (int row = 0; row <= rows; row++) {
      int count = from[row];
      from[row] = sum;
      sum += count;
    }
    places = new int[sum];
    int[] next = Arrays.copyOf(from, rows);
    for (int i = 0; i < pairs.size; i++) {
      if (pairs.bits[i] >= 0) {
        places[next[pairs.a[i]]++] = i;
        places[next[pairs.b[i]]++] = i;
      }
    }
  }

  /** Whether another person contests that a row is linked to this one. */
  boolean contest(int row, int to, double bits, Clusters clusters) {
    if (margin <= 0 || clusters.together(row, to)) {
      return false;
    }
    for (int i = from[row]; i < from[row + 1]; i++) {
      int place = places[i];
      int other = pairs.a[place] == row ? pairs.b[place] : pairs.a[place];
      if (other != to
          && !clusters.together(other, row)
          && (identity == null
              ? pairs.bits[place] > bits - margin && clusters.apart(other, to, row)
              : !identity.tells(row, to, other) && clusters.groupsApart(other, to, row))) {
        return true;
      }
    }
    return false;
  }
}
