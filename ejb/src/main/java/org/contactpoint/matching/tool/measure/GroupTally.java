package org.contactpoint.matching.tool.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts by group. A pair counts for the group of either row, once if both are of one group, so
 * that a wrong link between a twin and another child is seen with the twins.
 */
final class GroupTally {

  private final Groups groups;
  private final Truth truth;
  private final long[] found;
  private final long[] foundOrReviewed;
  private final long[] wrong;
  private final long[] wanted;

  GroupTally(Groups groups, Truth truth) {
    this.groups = groups;
    this.truth = truth;
    int count = groups.count();
    found = new long[count];
    foundOrReviewed = new long[count];
    wrong = new long[count];
    wanted = new long[count];
  }

  void pair(int a, int b, boolean right, boolean link) {
    if (right) {
      add(foundOrReviewed, a, b);
    }
    if (link) {
      add(right ? found : wrong, a, b);
    }
  }

  void wanted(int a, int b) {
    add(wanted, a, b);
  }

  private void add(long[] to, int a, int b) {
    int one = groups.of(a);
    int other = groups.of(b);
    to[one]++;
    if (other != one) {
      to[other]++;
    }
  }

  List<Quality.OfGroup> result(int[] clusters) {
    long[] persons = new long[groups.count()];
    long[] merged = new long[groups.count()];
    countPersons(clusters, persons, merged);
    long[] rows = new long[groups.count()];
    for (int row = 0; row < groups.rows(); row++) {
      rows[groups.of(row)]++;
    }
    List<Quality.OfGroup> result = new ArrayList<>();
    for (int i = 0; i < groups.count(); i++) {
      result.add(
          new Quality.OfGroup(
              groups.value(i),
              rows[i],
              new Share(found[i], wanted[i]),
              new Share(foundOrReviewed[i], wanted[i]),
              new Share(found[i], found[i] + wrong[i]),
              new Share(merged[i], persons[i])));
    }
    result.sort(Comparator.comparing(Quality.OfGroup::value));
    return result;
  }

  /** A person is merged when another person's row is in the cluster of one of its rows. */
  private void countPersons(int[] clusters, long[] persons, long[] merged) {
    int[] first = new int[clusters.length];
    Arrays.fill(first, -1);
    boolean[] mixed = new boolean[clusters.length];
    for (int row = 0; row < clusters.length; row++) {
      int cluster = clusters[row];
      if (first[cluster] < 0) {
        first[cluster] = truth.person(row);
      }
      mixed[cluster] |= first[cluster] != truth.person(row);
    }
    Integer[] order = Clusters.order(truth.persons());
    boolean any = false;
    for (int i = 0; i < order.length; i++) {
      any |= mixed[clusters[order[i]]];
      boolean last = i + 1 == order.length || truth.person(order[i + 1]) != truth.person(order[i]);
      if (last) {
        int group = groups.of(order[i]);
        persons[group]++;
        merged[group] += any ? 1 : 0;
        any = false;
      }
    }
  }
}
