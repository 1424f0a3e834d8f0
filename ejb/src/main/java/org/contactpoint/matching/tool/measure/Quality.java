package org.contactpoint.matching.tool.measure;

import java.util.List;
import java.util.Map;

/**
 * How good a run was.
 *
 * @param truePairs how many pairs there were to be found
 * @param unknownRows rows of which the truth says nothing, taken for persons of their own
 * @param pairs by what is taken for a link, in the order in which they are shown
 * @param bestThreshold the probability of the last of {@code pairs}, picked with the truth in hand
 * @param bCubed of the clusters
 * @param blocking how many of the true pairs were compared at all; null if nobody counted
 * @param reviewRight how many of the pairs for review are right
 * @param groups by name of the column, then by its values
 */
public record Quality(
    long truePairs,
    long unknownRows,
    Map<String, PairQuality> pairs,
    double bestThreshold,
    BCubed bCubed,
    Share blocking,
    Share reviewRight,
    Map<String, List<OfGroup>> groups) {

  /**
   * The same of one group.
   *
   * @param value of the group's column
   * @param rows how many rows are of it
   * @param recall pairs linked, of those with a row in this group that are to be found
   * @param recallWithReview pairs linked or shown to a person
   * @param precision right links among links with a row in this group
   * @param merged persons that share a cluster with another person
   */
  public record OfGroup(
      String value,
      long rows,
      Share recall,
      Share recallWithReview,
      Share precision,
      Share merged) {}
}
