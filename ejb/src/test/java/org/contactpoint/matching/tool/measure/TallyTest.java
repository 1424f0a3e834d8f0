package org.contactpoint.matching.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.linkage.ScoredPair;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/**
 * Seven rows of three persons: rows 0, 1, 2 are A, rows 3, 4 are B, rows 5, 6 are C. So there are 3
 * + 1 + 1 = 5 pairs to be found.
 */
@Proves("F027")
class TallyTest {

  private static final String[] PERSONS = {"A", "A", "A", "B", "B", "C", "C"};
  private static final int[] ONE_SOURCE = new int[7];

  @Test
  void countsPairsByHand() {
    Tally tally = new Tally(Truth.of(PERSONS, ONE_SOURCE, true), List.of());
    tally.pair(pair(0, 1, 0.999, Decision.LINK)); // right
    tally.pair(pair(1, 2, 0.9, Decision.LINK)); // right
    tally.pair(pair(2, 3, 0.8, Decision.LINK)); // wrong
    tally.pair(pair(3, 4, 0.4, Decision.REVIEW)); // right
    tally.pair(pair(4, 5, 0.3, Decision.REVIEW)); // wrong
    tally.pair(pair(5, 6, 0.02, Decision.NEW)); // right, but not taken

    Quality quality = tally.result(new int[] {0, 0, 0, 0, 1, 2, 3}, (a, b) -> a + 1 == b);

    assertThat(quality.truePairs()).isEqualTo(5);
    assertThat(quality.pairs().get(Tally.LINKS)).isEqualTo(new PairQuality(2, 1, 5));
    assertThat(quality.pairs().get(Tally.LINKS).precision()).isEqualTo(new Share(2, 3));
    assertThat(quality.pairs().get(Tally.LINKS).recall()).isEqualTo(new Share(2, 5));
    assertThat(quality.pairs().get(Tally.LINKS).f1()).isCloseTo(0.5, within(1e-12));
    assertThat(quality.pairs().get(Tally.WITH_REVIEW)).isEqualTo(new PairQuality(3, 2, 5));
    assertThat(quality.pairs().get(Tally.HALF)).isEqualTo(new PairQuality(2, 1, 5));
    assertThat(quality.pairs().get(Tally.SURE)).isEqualTo(new PairQuality(1, 0, 5));
    assertThat(quality.pairs().get(Tally.GIVEN)).isEqualTo(new PairQuality(4, 2, 5));
    // All six taken: precision 4/6, recall 4/5, F1 8/11; the first four: 3/4, 3/5, F1 2/3.
    assertThat(quality.pairs().get(Tally.BEST)).isEqualTo(new PairQuality(4, 2, 5));
    assertThat(quality.bestThreshold()).isBetween(0.015, 0.02);
    assertThat(quality.reviewRight()).isEqualTo(new Share(1, 2));
    // Of the five pairs only 0 and 2 are not neighbours.
    assertThat(quality.blocking()).isEqualTo(new Share(4, 5));
    // Together lie 0, 1, 2, 3: six pairs, of which three are of A.
    assertThat(quality.pairs().get(Tally.CLUSTERS)).isEqualTo(new PairQuality(3, 3, 5));
  }

  @Test
  void countsBCubedByHand() {
    Tally tally = new Tally(Truth.of(PERSONS, ONE_SOURCE, true), List.of());

    BCubed bCubed = tally.result(new int[] {0, 0, 0, 0, 1, 2, 3}, null).bCubed();

    // Precision: 3/4, 3/4, 3/4, 1/4, 1, 1, 1. Recall: 1, 1, 1, 1/2, 1/2, 1/2, 1/2.
    assertThat(bCubed.precision()).isCloseTo(5.5 / 7, within(1e-12));
    assertThat(bCubed.recall()).isCloseTo(5.0 / 7, within(1e-12));
    assertThat(bCubed.f1()).isCloseTo(2 * (5.5 / 7) * (5.0 / 7) / (10.5 / 7), within(1e-12));
  }

  @Test
  void countsOnlyPairsOfTwoSourcesWhenSourcesAreLinked() {
    int[] sources = {0, 0, 1, 0, 1, 1, 1};
    Truth truth = Truth.of(PERSONS, sources, false);
    // A: 0-2 and 1-2; B: 3-4; C has both rows in one source.
    assertThat(truth.pairs()).isEqualTo(3);

    Tally tally = new Tally(truth, List.of());
    Quality quality = tally.result(new int[] {0, 0, 0, 1, 1, 1, 2}, (a, b) -> true);

    // Together and of two sources: 0-2, 1-2, 3-4, 3-5; of these 3-5 is wrong.
    assertThat(quality.pairs().get(Tally.CLUSTERS)).isEqualTo(new PairQuality(3, 1, 3));
    assertThat(quality.blocking()).isEqualTo(new Share(3, 3));
  }

  @Test
  void tellsGroupsApart() {
    Groups groups = new Groups("age");
    List.of("0-4", "0-4", "5-9", "5-9", "5-9", "", "").forEach(groups::add);
    Tally tally = new Tally(Truth.of(PERSONS, ONE_SOURCE, true), List.of(groups));
    tally.pair(pair(0, 1, 0.99, Decision.LINK));
    tally.pair(pair(1, 2, 0.2, Decision.REVIEW));
    tally.pair(pair(1, 3, 0.6, Decision.LINK));

    List<Quality.OfGroup> ages =
        tally.result(new int[] {0, 0, 1, 0, 2, 3, 4}, null).groups().get("age");

    assertThat(ages).extracting(Quality.OfGroup::value).containsExactly("(blank)", "0-4", "5-9");
    Quality.OfGroup young = ages.get(1);
    assertThat(young.rows()).isEqualTo(2);
    // Pairs with a row in 0-4: 0-1, 0-2 and 1-2.
    assertThat(young.recall()).isEqualTo(new Share(1, 3));
    assertThat(young.recallWithReview()).isEqualTo(new Share(2, 3));
    assertThat(young.precision()).isEqualTo(new Share(1, 2));
    // A has its last row in 5-9 and is there once; it shares a cluster with B.
    assertThat(ages.get(2).merged()).isEqualTo(new Share(2, 2));
    assertThat(ages.get(0).merged()).isEqualTo(new Share(0, 1));
  }

  @Test
  void keepsAColumnOfManyValuesOutOfTheReport() {
    Groups groups = new Groups("name");
    for (int i = 0; i < 5_000; i++) {
      groups.add("name " + i);
    }
    assertThat(groups.count()).isEqualTo(Groups.MOST + 1);
    assertThat(groups.value(groups.of(4_999))).isEqualTo("(others)");
    assertThat(groups.value(groups.of(3))).isEqualTo("name 3");
  }

  @Test
  void takesARowThatTheTruthDoesNotNameForAPersonOfItsOwn() {
    Truth truth = Truth.of(new String[] {"A", "", "", null, "A"}, new int[5], true);

    assertThat(truth.pairs()).isEqualTo(1);
    assertThat(truth.unknown()).isEqualTo(3);
    assertThat(truth.same(1, 2)).isFalse();
    assertThat(truth.same(0, 4)).isTrue();
  }

  @Test
  void carriesPairsOn() {
    Truth truth = Truth.of(new int[][] {{0, 1}, {3, 2}, {1, 2}}, new int[5], true);

    assertThat(truth.pairs()).isEqualTo(6);
    assertThat(truth.same(0, 3)).isTrue();
    assertThat(truth.same(0, 4)).isFalse();
  }

  @Test
  void countsProbabilitiesAtTheirThresholds() {
    Tally tally = new Tally(Truth.of(PERSONS, ONE_SOURCE, true), List.of());
    tally.pair(pair(0, 1, 0.5, Decision.LINK)); // right
    tally.pair(pair(1, 2, 0.99, Decision.LINK)); // right
    tally.pair(pair(2, 3, 0.4999, Decision.REVIEW)); // wrong

    Quality quality = tally.result(new int[] {0, 0, 0, 1, 2, 3, 4}, null);

    assertThat(quality.pairs().get(Tally.HALF)).isEqualTo(new PairQuality(2, 0, 5));
    assertThat(quality.pairs().get(Tally.SURE)).isEqualTo(new PairQuality(1, 0, 5));
    assertThat(quality.bestThreshold()).isBetween(0.47, 0.5);
    assertThat(quality.blocking()).as("nobody counted").isNull();
  }

  @Test
  void certainAndImpossiblePairsHaveTheirPlaceInTheThresholds() {
    Tally tally = new Tally(Truth.of(PERSONS, ONE_SOURCE, true), List.of());
    tally.pair(pair(0, 1, 1, Decision.LINK));
    tally.pair(pair(0, 3, 0, Decision.NEW));

    Quality quality = tally.result(new int[] {0, 0, 1, 2, 3, 4, 5}, null);

    assertThat(quality.pairs().get(Tally.BEST)).isEqualTo(new PairQuality(1, 0, 5));
    assertThat(quality.bestThreshold()).isGreaterThan(0.999999);
  }

  @Test
  void clustersAreCountedWhateverTheOrderOfTheirRows() {
    int[] sources = {1, 0, 1, 0, 1, 0, 1};
    Truth truth = Truth.of(new String[] {"A", "B", "C", "A", "B", "C", "A"}, sources, false);
    // A has rows 0 and 6 in one source and 3 in the other: two pairs; B and C have one each.
    assertThat(truth.pairs()).isEqualTo(4);

    Quality quality =
        new Tally(truth, List.of()).result(new int[] {0, 1, 2, 0, 1, 2, 0}, (a, b) -> true);

    assertThat(quality.pairs().get(Tally.CLUSTERS)).isEqualTo(new PairQuality(4, 0, 4));
    assertThat(quality.bCubed()).isEqualTo(new BCubed(1, 1));
  }

  private static ScoredPair pair(int a, int b, double probability, Decision decision) {
    return new ScoredPair(a, b, probability, decision, new double[0]);
  }
}
