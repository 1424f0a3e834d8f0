package org.contactpoint.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class ChanceTest {

  private static final Slot SLOT =
      new Slot("s", Slot.Kind.SEX, List.of("-", "differs", "the same"), 2);

  private static Sample random(int unknown, int differing, int same) {
    Sample sample = new Sample(1);
    for (int i = 0; i < unknown + differing + same; i++) {
      byte step = (byte) (i < unknown ? 0 : i < unknown + differing ? 1 : 2);
      sample.add(new byte[] {step}, 1, 0);
    }
    return sample;
  }

  private static Values values(String letters) {
    Values values = new Values(letters.length());
    for (int row = 0; row < letters.length(); row++) {
      values.put(row, letters.substring(row, row + 1).strip());
    }
    return values;
  }

  @Test
  void randomPairsTellHowOftenTwoAgree() {
    Chance chance = new Chance(List.of(SLOT), 10_000, random(500, 750, 250));
    double[] of = chance.of(0, new double[3]);

    assertThat(of[0]).isZero();
    assertThat(of[1]).isCloseTo(0.75, within(0.001));
    assertThat(of[1] + of[2]).isCloseTo(1, within(1e-12));
    assertThat(chance.pairs()).isEqualTo(10_000);
  }

  @Test
  void sameValueIsCountedFromTheValues() {
    // Of 28 pairs of eight rows, AA gives 6 and BB 6.
    Chance chance = new Chance(List.of(SLOT), 28, random(0, 28, 0));
    chance.count(0, values("AAAABBBB"), new int[8], true);

    assertThat(chance.of(0, new double[3])[2]).isCloseTo(12.3 / 28, within(0.01));
    assertThat(chance.share(0, 2)).isEqualTo(1);
  }

  @Test
  void onlyPairsOfTwoSuppliersCountWhereThatIsTheRule() {
    Chance chance = new Chance(List.of(SLOT), 16, random(0, 16, 0));
    // Across the two suppliers every A of the one meets one A of the other.
    chance.count(0, values("AABCADEF"), new int[] {0, 0, 0, 0, 1, 1, 1, 1}, false);

    assertThat(chance.of(0, new double[3])[2]).isCloseTo(2.3 / 16, within(0.01));
  }

  @Test
  void rowsWithoutAValueDoNotCount() {
    Chance chance = new Chance(List.of(SLOT), 28, random(14, 14, 0));
    chance.count(0, values("AAAA    "), new int[8], true);

    assertThat(chance.of(0, new double[3])[2]).isGreaterThan(0.8);
  }

  @Test
  void pairsOfOnePersonAreTakenOut() {
    Chance chance = new Chance(List.of(SLOT), 1000, random(0, 900, 100));
    double[] before = chance.of(0, new double[3]);
    double[] after = chance.of(0, new double[] {0, 0, 80});

    assertThat(before[2]).isCloseTo(0.1, within(0.001));
    assertThat(after[2]).isCloseTo(20.0 / 920, within(0.002));
  }

  @Test
  void somethingIsAlwaysLeftToChance() {
    Chance chance = new Chance(List.of(SLOT), 1000, random(0, 900, 100));

    assertThat(chance.of(0, new double[] {0, 0, 500})[2]).isCloseTo(0.0011, within(0.0002));
  }

  @Test
  void samplesAreAddedUp() {
    Sample one = random(1, 0, 0);
    Sample other = new Sample(1);
    for (int i = 0; i < 70_000; i++) {
      other.add(new byte[] {(byte) (i % 3)}, 0.5, i);
    }
    one.add(other);

    assertThat(one.size()).isEqualTo(70_001);
    assertThat(one.step(70_000, 0)).isEqualTo(69_999 % 3);
    assertThat(one.weight(0)).isEqualTo(1);
    assertThat(one.weight(5)).isEqualTo(0.5);
    assertThat(one.teaches(2, 0)).isTrue();
    assertThat(one.teaches(3, 0)).isFalse();
  }
}
