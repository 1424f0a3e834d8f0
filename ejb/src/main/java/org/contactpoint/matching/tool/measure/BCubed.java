package org.contactpoint.matching.tool.measure;

/**
 * B-cubed (A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains", 1998): for each
 * row the share of its cluster that is of its person, and the share of its person that is in its
 * cluster, each averaged over rows. A person of many rows counts by its rows, not by its pairs.
 *
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 */
public record BCubed(double precision, double recall) {

  /** Compares clusters with persons, each given by a number for every row. */
  static BCubed of(int[] clusters, int[] persons) {
    int rows = clusters.length;
    long[] cluster = new long[rows];
    long[] person = new long[rows];
    long[] both = new long[rows];
    for (int row = 0; row < rows; row++) {
      cluster[row] = clusters[row];
      person[row] = persons[row];
      both[row] = (long) clusters[row] << 32 | persons[row];
    }
    int[] inCluster = Clusters.sizes(cluster);
    int[] ofPerson = Clusters.sizes(person);
    int[] inBoth = Clusters.sizes(both);
    double precision = 0;
    double recall = 0;
    for (int row = 0; row < rows; row++) {
      precision += (double) inBoth[row] / inCluster[row];
      recall += (double) inBoth[row] / ofPerson[row];
    }
    return rows == 0 ? new BCubed(1, 1) : new BCubed(precision / rows, recall / rows);
  }

  /** The harmonic mean of both. */
  public double f1() {
    return PairQuality.f(precision, recall);
  }
}
