package org.contactpoint.matching.linkage;

import java.util.List;
import java.util.Map;

/**
 * What a run learnt and found.
 *
 * @param comparisons names of the comparisons, in the order of {@link ScoredPair#weights()}
 * @param blocks yield of every blocking key
 * @param model what was learnt
 * @param seconds how long each step took
 * @param clusters for each row the number of its person; numbers from 0, in order of first rows
 * @param compared how many pairs were compared
 * @param notes what the reader should know: columns left out, formats learnt, pairs left out
 */
public record Report(
    List<String> comparisons,
    List<BlockYield> blocks,
    Model model,
    Map<String, Double> seconds,
    int[] clusters,
    long compared,
    List<String> notes) {

  public Report {
    comparisons = List.copyOf(comparisons);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
