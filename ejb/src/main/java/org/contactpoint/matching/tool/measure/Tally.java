package org.contactpoint.matching.tool.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.linkage.ScoredPair;

/** Compares scored pairs with the truth as they come, keeping counts only. */
public final class Tally {

  /** What links are called among the results. */
  public static final String LINKS = "links";

  /** Links and pairs for review. */
  public static final String WITH_REVIEW = "links and review";

  /** Pairs of probability 0.5 and more. */
  public static final String HALF = "p >= 0.5";

  /** Pairs of probability 0.99 and more. */
  public static final String SURE = "p >= 0.99";

  /** All pairs that are given, that is of probability 0.01 and more: what was found at all. */
  public static final String GIVEN = "p >= 0.01";

  /** Rows that lie in one cluster. */
  public static final String CLUSTERS = "clusters";

  /** At the threshold that serves best, which one can only know with the truth. */
  public static final String BEST = "best threshold";

  /** More true pairs than this are not shown one by one. */
  private static final long MOST_SHOWN = 50_000_000;

  private static final int STEPS_A_BIT = 8;
  private static final int BITS = 60;

  private final Truth truth;
  private final Map<String, GroupTally> groups = new LinkedHashMap<>();
  private final long[][] decided = new long[Decision.values().length][2];
  private final long[] half = new long[2];
  private final long[] sure = new long[2];
  private final long[][] byBits = new long[2 * BITS * STEPS_A_BIT + 1][2];

  /** Of a truth, told apart by these columns. */
  public Tally(Truth truth, List<Groups> groups) {
    this.truth = truth;
    groups.forEach(g -> this.groups.put(g.name(), new GroupTally(g, truth)));
  }

  /** Takes a pair. */
  public void pair(ScoredPair pair) {
    boolean same = truth.same(pair.a(), pair.b());
    int right = same ? 0 : 1;
    decided[pair.decision().ordinal()][right]++;
    half[right] += pair.probability() >= 0.5 ? 1 : 0;
    sure[right] += pair.probability() >= 0.99 ? 1 : 0;
    byBits[bin(pair.probability())][right]++;
    if (pair.decision() != Decision.NEW) {
      boolean link = pair.decision() == Decision.LINK;
      groups.values().forEach(g -> g.pair(pair.a(), pair.b(), same, link));
    }
  }

  private static int bin(double probability) {
    double bits = Math.log(probability / (1 - probability)) / Math.log(2);
    double bounded = Math.max(-BITS, Math.min(BITS, bits));
    return (int) Math.floor((bounded + BITS) * STEPS_A_BIT);
  }

  /**
   * The result.
   *
   * @param clusters of each row
   * @param paired which pairs were compared at all, or null if that cannot be told
   */
  public Quality result(int[] clusters, Paired paired) {
    long[] links = decided[Decision.LINK.ordinal()];
    long[] review = decided[Decision.REVIEW.ordinal()];
    Map<String, PairQuality> pairs = new LinkedHashMap<>();
    pairs.put(LINKS, quality(links));
    pairs.put(WITH_REVIEW, quality(new long[] {links[0] + review[0], links[1] + review[1]}));
    pairs.put(CLUSTERS, ofClusters(clusters));
    pairs.put(HALF, quality(half));
    pairs.put(SURE, quality(sure));
    long[] passed = decided[Decision.NEW.ordinal()];
    pairs.put(
        GIVEN,
        quality(new long[] {links[0] + review[0] + passed[0], links[1] + review[1] + passed[1]}));
    double threshold = best(pairs);
    return new Quality(
        truth.pairs(),
        truth.unknown(),
        pairs,
        threshold,
        BCubed.of(clusters, truth.persons()),
        show(paired),
        new Share(review[0], review[0] + review[1]),
        ofGroups(clusters));
  }

  private PairQuality quality(long[] counts) {
    return new PairQuality(counts[0], counts[1], truth.pairs());
  }

  private PairQuality ofClusters(int[] clusters) {
    long together = Clusters.pairs(clusters, clusters, truth.suppliers(), truth.within());
    long right = Clusters.pairs(clusters, truth.persons(), truth.suppliers(), truth.within());
    return new PairQuality(right, together - right, truth.pairs());
  }

  private double best(Map<String, PairQuality> pairs) {
    PairQuality best = quality(new long[2]);
    int at = byBits.length;
    long[] counts = new long[2];
    for (int bin = byBits.length - 1; bin >= 0; bin--) {
      counts[0] += byBits[bin][0];
      counts[1] += byBits[bin][1];
      PairQuality here = quality(counts);
      if (here.f1() > best.f1()) {
        best = here;
        at = bin;
      }
    }
    pairs.put(BEST, best);
    double bits = (double) at / STEPS_A_BIT - BITS;
    return 1 / (1 + Math.pow(2, -bits));
  }

  private Share show(Paired paired) {
    if (truth.pairs() > MOST_SHOWN) {
      return null;
    }
    long[] compared = new long[1];
    truth.each(
        (a, b) -> {
          compared[0] += paired != null && paired.paired(a, b) ? 1 : 0;
          groups.values().forEach(g -> g.wanted(a, b));
        });
    return paired == null ? null : new Share(compared[0], truth.pairs());
  }

  private Map<String, List<Quality.OfGroup>> ofGroups(int[] clusters) {
    Map<String, List<Quality.OfGroup>> result = new LinkedHashMap<>();
    if (truth.pairs() <= MOST_SHOWN) {
      groups.forEach((name, tally) -> result.put(name, new ArrayList<>(tally.result(clusters))));
    }
    return result;
  }

  /** Tells which pairs were compared. */
  @FunctionalInterface
  public interface Paired {
    /** Whether both rows share a block. */
    boolean paired(int a, int b);
  }
}
