package org.contactpoint.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.kernel.ChildId;

/** Counts by how many keys, and how good ones, each candidate was found, to open the best first. */
final class Tally {

  private final Map<Long, Double> weights = new HashMap<>();

  void met(long child, double weight) {
    weights.merge(child, weight, Double::sum);
  }

  /** The best first; equal ones by their random surrogates, so that the order says nothing. */
  List<ChildId> best(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .limit(most)
        .map(e -> new ChildId(e.getKey()))
        .toList();
  }
}
