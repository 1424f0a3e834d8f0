package org.contactpoint.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who tells two kinds of answer apart by time: looks at one half of the pairs for the measure and
 * the direction that tell most, and is judged on the other half, by the area under the curve (the
 * chance that of two answers, one of each kind, the right one is named; .5 is guessing).
 */
final class Distinguisher {

  /**
   * What came of it.
   *
   * @param area on the half that was not looked at, 0 to 1
   * @param error standard error of the area if there is nothing to tell
   * @param measure which was chosen
   */
  record Verdict(double area, double error, int measure) {}

  private Distinguisher() {}

  /**
   * Judges.
   *
   * @param one times of the answers of one kind, several measures each
   * @param other of the other kind, as many
   */
  static Verdict of(List<long[]> one, List<long[]> other) {
    int half = one.size() / 2;
    int measure = 0;
    double best = 0.5;
    for (int m = 0; m < one.get(0).length; m++) {
      double seen = area(column(one, m, 0, half), column(other, m, 0, half));
      if (Math.abs(seen - 0.5) > Math.abs(best - 0.5)) {
        best = seen;
        measure = m;
      }
    }
    int rest = one.size() - half;
    double area =
        area(column(one, measure, half, one.size()), column(other, measure, half, other.size()));
    double error = Math.sqrt((2 * rest + 1) / (12.0 * rest * rest));
    return new Verdict(best >= 0.5 ? area : 1 - area, error, measure);
  }

  /** The chance that a value of the first is the larger, equal ones by half. */
  static double area(long[] first, long[] second) {
    List<long[]> all = new ArrayList<>();
    Arrays.stream(first).forEach(v -> all.add(new long[] {v, 1}));
    Arrays.stream(second).forEach(v -> all.add(new long[] {v, 0}));
    all.sort(Comparator.comparingLong(v -> v[0]));
    double ranks = 0;
    for (int i = 0; i < all.size(); ) {
      int end = i;
      long firsts = 0;
      while (end < all.size() && all.get(end)[0] == all.get(i)[0]) {
        firsts += all.get(end)[1];
        end++;
      }
      ranks += firsts * (i + 1 + end) / 2.0;
      i = end;
    }
    double least = first.length * (first.length + 1L) / 2.0;
    return (ranks - least) / ((double) first.length * second.length);
  }

  private static long[] column(List<long[]> rows, int measure, int from, int to) {
    return rows.subList(from, to).stream().mapToLong(r -> r[measure]).toArray();
  }
}
