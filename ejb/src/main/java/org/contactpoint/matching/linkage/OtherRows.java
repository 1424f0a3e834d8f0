package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Finds the other rows because of which a pair was decided otherwise than by itself. */
final class OtherRows {

  private static final int MOST = 3;

  private final IntFunction<int[]> members;
  private final Pairs pairs;

  /**
   * Of what was decided.
   *
   * @param members the rows of the person whose row it is
   */
  OtherRows(IntFunction<int[]> members, Pairs pairs) {
    this.members = members;
    this.pairs = pairs;
  }

  /**
   * Because of which rows two were decided otherwise than by themselves.
   *
   * @param person whether they ended up as one person
   */
  List<Integer> of(int one, int other, boolean person) {
    List<Integer> grouped = grouped(one, other);
    return person || !grouped.isEmpty() ? grouped : rivals(one, other);
  }

  /** Why such rows keep the two apart, in words. */
  String apart(int one, int other, int[] supplier, boolean within) {
    List<Integer> grouped = grouped(one, other);
    if (grouped.isEmpty()) {
      return "another row fits one of them as well or better";
    }
    boolean taken =
        !within
            && grouped.stream()
                .anyMatch(
                    row -> supplier[row] == supplier[one] || supplier[row] == supplier[other]);
    return taken
        ? "one of them is linked already with another row of the other's supplier, which has each"
            + " person once"
        : "rows that one of them is linked with do not agree with the other";
  }

  private List<Integer> grouped(int one, int other) {
    List<Integer> rows = new ArrayList<>();
    for (int row : List.of(one, other)) {
      for (int member : members.apply(row)) {
        if (member != one && member != other && !rows.contains(member) && rows.size() < MOST) {
          rows.add(member);
        }
      }
    }
    return rows;
  }

  /** Rows that one of the two may be linked to as well, the likeliest first. */
  private List<Integer> rivals(int one, int other) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < pairs.size; place++) {
      if (pairs.bits[place] >= 0 && rival(place, one, other) >= 0) {
        places.add(place);
      }
    }
    return places.stream()
        .sorted(Comparator.comparingDouble(place -> -pairs.bits[place]))
        .map(place -> rival(place, one, other))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The third row of a pair that one of the two is in, else -1. */
  private int rival(int place, int one, int other) {
    int a = pairs.a[place];
    int b = pairs.b[place];
    boolean left = a == one || a == other;
    boolean right = b == one || b == other;
    return left == right ? -1 : left ? b : a;
  }
}
