package org.contactpoint.matching.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups rows into persons. Pairs are taken from the strongest; two groups become one only when the
 * evidence between all their rows speaks for it, so that no chain of links joins people who have
 * little to do with each other. Rows of one supplier stay apart where that is the rule.
 */
public final class Clusters {

  /**
   * More than this many bits, for or against, count no more: one pair must not outvote the rest.
   */
  private static final double LOUDEST = 10;

  /** Of so many pairs between two groups at most is the mean taken. */
  private static final int MOST_PAIRS = 400;

  /** Rows of a group that are asked whether they are other persons, at most. */
  private static final int MOST_ASKED = 8;

  /** Evidence below which two rows are clearly two persons, in bits. */
  private static final double APART = -3;

  private final int[] head;
  private final List<int[]> members = new ArrayList<>();
  private final int[] supplier;
  private final boolean within;
  private final Evidence evidence;
  private final double least;

  /** No evidence of others brings two such rows into one group. */
  public static final double NEVER = Double.NEGATIVE_INFINITY;

  /** How forenames compare when it is asked whether two groups go by a name each. */
  public enum Forenames {
    /** The same; or not known, or a number is the same, so that they do not matter. */
    SAME,
    /** The same but for a slip of the pen. */
    SLIP,
    /** Two names, or two forms of one. */
    OTHER
  }

  /** Evidence for one person between two rows. */
  @FunctionalInterface
  public interface Evidence {

    /**
     * In bits, what was thought before included: 0 is an even chance, {@link Clusters#NEVER} that
     * the two rows must not be of one group.
     */
    double between(int a, int b);

    /**
     * Whether the forename alone speaks against two rows, and a third row has the forenames of
     * both: then they may be one child who goes by either.
     */
    default boolean twoNames(int third, int a, int b) {
      return false;
    }

    /** How the forenames of two rows compare. */
    default Forenames forenames(int a, int b) {
      return Forenames.SAME;
    }
  }

  /**
   * Every row by itself.
   *
   * @param supplier of every row
   * @param within whether rows of one supplier may be of one person
   * @param least mean evidence between two groups that become one, in bits
   */
  public Clusters(int[] supplier, boolean within, Evidence evidence, double least) {
    this.supplier = supplier;
    this.within = within;
    this.evidence = evidence;
    this.least = least;
    head = new int[supplier.length];
    for (int row = 0; row < head.length; row++) {
      head[row] = row;
      members.add(null);
    }
  }

  /** Joins two rows, and the groups that they are of, if the groups go together. */
  public boolean join(int a, int b) {
    int one = head[a];
    int other = head[b];
    if (one == other) {
      return true;
    }
    int[] left = of(one);
    int[] right = of(other);
    if (!within && shareSupplier(left, right)) {
      return false;
    }
    if (left.length * (long) right.length > 1
        && (mean(left, right) < least || eachByItsName(left, right))) {
      return false;
    }
    int keep = Math.min(one, other);
    int[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    Arrays.sort(all);
    for (int row : all) {
      head[row] = keep;
    }
    members.set(Math.max(one, other), null);
    members.set(keep, all);
    return true;
  }

  private boolean shareSupplier(int[] left, int[] right) {
    for (int one : left) {
      for (int other : right) {
        if (supplier[one] == supplier[other]) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether several rows of each group, and none of the other, go by a name: Jack, Jack and Jacob,
   * Jacob may be twins, whatever a family shares.
   */
  private boolean eachByItsName(int[] left, int[] right) {
    if (left.length < 2 || right.length < 2) {
      return false;
    }
    int slips = 0;
    for (int one : left) {
      for (int other : right) {
        Forenames names = evidence.forenames(one, other);
        if (names == Forenames.SAME || twoNames(left, one, other) || twoNames(right, one, other)) {
          return false;
        }
        slips += names == Forenames.SLIP ? 1 : 0;
      }
    }
    return slips * 2 < left.length * right.length;
  }

  private double mean(int[] left, int[] right) {
    long all = (long) left.length * right.length;
    long stride = Math.max(1, all / MOST_PAIRS);
    double sum = 0;
    int count = 0;
    for (long i = 0; i < all; i += stride) {
      int one = left[(int) (i / right.length)];
      int other = right[(int) (i % right.length)];
      double bits = evidence.between(one, other);
      if (bits < 0 && (twoNames(left, one, other) || twoNames(right, one, other))) {
        bits = 0;
      }
      if (bits == NEVER) {
        return NEVER;
      }
      sum += Math.max(-LOUDEST, Math.min(LOUDEST, bits));
      count++;
    }
    return sum / count;
  }

  private boolean twoNames(int[] rows, int one, int other) {
    for (int row : rows) {
      if (row != one && row != other && evidence.twoNames(row, one, other)) {
        return true;
      }
    }
    return false;
  }

  /** The rows of the group that a row heads. */
  private int[] of(int row) {
    int[] all = members.get(row);
    return all == null ? new int[] {row} : all;
  }

  /**
   * Whether two rows between which a third must be given to one are not of one group, and clearly
   * two persons by themselves.
   */
  public boolean apart(int a, int b, int third) {
    return head[a] != head[b] && twoPersons(a, b, third);
  }

  /**
   * Whether two rows between which a third must be given to one are not of one group, and a row of
   * the one's group and one of the other's are clearly two persons by themselves.
   */
  public boolean groupsApart(int a, int b, int third) {
    if (head[a] == head[b]) {
      return false;
    }
    int[] left = of(head[a]);
    int[] right = of(head[b]);
    for (int i = 0; i < Math.min(left.length, MOST_ASKED); i++) {
      for (int j = 0; j < Math.min(right.length, MOST_ASKED); j++) {
        if (twoPersons(left[i], right[j], third)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean twoPersons(int a, int b, int third) {
    return evidence.between(a, b) < APART && !evidence.twoNames(third, a, b);
  }

  /** Whether two rows are of one group. */
  public boolean together(int a, int b) {
    return head[a] == head[b];
  }

  /** The first row of a row's group. */
  public int head(int row) {
    return head[row];
  }

  /** All rows of the group that a row is of, rising. */
  public int[] members(int row) {
    return of(head[row]).clone();
  }
}
