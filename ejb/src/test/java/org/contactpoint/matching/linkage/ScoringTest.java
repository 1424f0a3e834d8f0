package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.contactpoint.matching.block.Blocks;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class ScoringTest {

  @ParameterizedTest(name = "{0}: {1} bits")
  @CsvSource({"0.5, 0", "0.8, 2", "0.2, -2", "0.9990243902439024, 10", "0.25, -1.5849625007"})
  void probabilityIsOddsInBits(double probability, double bits) {
    assertThat(Scoring.bits(probability)).isCloseTo(bits, within(1e-6));
    assertThat(Scoring.probability(bits)).isCloseTo(probability, within(1e-6));
  }

  @Test
  void certaintyIsFinite() {
    assertThat(Scoring.bits(1)).isBetween(30.0, 60.0);
    assertThat(Scoring.probability(200)).isEqualTo(1);
    assertThat(Scoring.probability(-200)).isCloseTo(0, within(1e-9));
  }

  @Test
  void everyPairOfTheBlocksIsCountedForItsKeys() {
    check(Linked.of(60, 8), true);
  }

  @Test
  void pairsOfOneSupplierAreNotCountedWhereOnlySuppliersAreLinked() {
    check(Linked.ofTwo(60, 8), false);
  }

  private static void check(Linked linked, boolean within) {
    int keys = linked.blocks.keys().size();
    long[] met = new long[keys];
    long[] only = new long[keys];
    long compared = 0;
    Blocks.Meetings meetings = linked.blocks.meetings();
    for (int row = 0; row < linked.ready.rows(); row++) {
      int count = meetings.of(row);
      for (int i = 0; i < count; i++) {
        if (within || linked.ready.supplier[row] != linked.ready.supplier[meetings.row(i)]) {
          compared++;
          for (int key = 0; key < keys; key++) {
            met[key] += meetings.keys(i) >>> key & 1;
            only[key] += meetings.keys(i) == 1L << key ? 1 : 0;
          }
        }
      }
    }

    assertThat(linked.scoring.compared).isEqualTo(compared).isPositive();
    assertThat(linked.scoring.yields).hasSize(keys);
    for (int key = 0; key < keys; key++) {
      BlockYield yield = linked.scoring.yields.get(key);
      assertThat(yield.key()).isEqualTo(linked.blocks.keys().get(key).name());
      assertThat(yield.pairs()).isEqualTo(met[key]);
      assertThat(yield.pairsOnlyHere()).isEqualTo(only[key]);
      assertThat(yield.largestBlock()).isEqualTo(linked.blocks.largest(key));
      assertThat(yield.capped()).isEqualTo(linked.blocks.capped(key));
    }
  }

  @Test
  void pairsThatMayMatterAreKeptWithTheirEvidence() {
    Linked linked = Linked.of(60, 8);
    Judge judge = new Judge(linked.ready, linked.mixture, linked.settings.rules());
    Pairs kept = linked.scoring.kept;
    int likely = 0;
    for (int i = 0; i < kept.size; i++) {
      assertThat(kept.bits[i]).isEqualTo((float) judge.bits(kept.a[i], kept.b[i]));
      assertThat(kept.a[i]).isLessThan(kept.b[i]);
      likely += kept.bits[i] > 0 ? 1 : 0;
    }

    assertThat(likely).isGreaterThan(20);
    assertThat((long) kept.size)
        .as("what cannot matter is not kept")
        .isLessThan(linked.scoring.compared);
    int found = 0;
    Blocks.Meetings meetings = linked.blocks.meetings();
    for (int row = 0; row < linked.ready.rows(); row++) {
      int count = meetings.of(row);
      for (int i = 0; i < count; i++) {
        found += Scoring.probability(judge.bits(row, meetings.row(i))) >= 0.01 ? 1 : 0;
      }
    }
    assertThat(kept.size).isGreaterThanOrEqualTo(found);
  }
}
