package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class PairsTest {

  private static Pairs pairs(double... bits) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < bits.length; i++) {
      pairs.add(i, i + 1, bits[i]);
    }
    return pairs;
  }

  @Test
  void strongestStandFirstAndOfEqualsTheEarlier() {
    assertThat(pairs(1.5, -3, 20, 0, -0.25, 20).strongestFirst()).containsExactly(2, 5, 0, 3, 4, 1);
    assertThat(pairs().strongestFirst()).isEmpty();
  }

  @Test
  void orderHoldsForAnyNumbers() {
    Random dice = new Random(3);
    double[] bits = new double[500];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = dice.nextGaussian() * 20;
    }
    Pairs pairs = pairs(bits);
    int[] places = pairs.strongestFirst();

    assertThat(places).hasSize(500).doesNotHaveDuplicates();
    for (int i = 1; i < places.length; i++) {
      assertThat(pairs.bits[places[i]]).isLessThanOrEqualTo(pairs.bits[places[i - 1]]);
    }
  }

  @Test
  void thereIsRoomForManyAndForThoseOfAnother() {
    Pairs all = new Pairs();
    all.add(pairs(7));
    Pairs many = new Pairs();
    for (int i = 0; i < 3000; i++) {
      many.add(i, 2 * i, i / 2.0);
    }
    all.add(many);

    assertThat(all.size).isEqualTo(3001);
    assertThat(all.a[2001]).isEqualTo(2000);
    assertThat(all.b[2001]).isEqualTo(4000);
    assertThat(all.bits[2001]).isEqualTo(1000);
    assertThat(all.bits[0]).isEqualTo(7);
  }
}
