package org.contactpoint.matching.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** Blocks are told apart by the upper bits of a hash, and facts by all of them. */
@Proves("F025")
class KeyTest {

  private static final int DRAWN = 400;

  @Test
  void hashesDifferByOrder() {
    assertThat(Key.mix(1, 2)).isNotEqualTo(Key.mix(2, 1)).isNotEqualTo(Key.mix(1, 3));
  }

  @Test
  void smallNumbersDoNotCollideInTheirUpperHalf() {
    Set<Long> seen = new HashSet<>();
    for (int a = 0; a < 30; a++) {
      for (int b = 0; b < 30; b++) {
        seen.add(Key.mix(a, b) >>> 24);
      }
    }

    assertThat(seen).hasSize(900);
  }

  @Test
  void everyBitOfEitherNumberMovesEveryBitOfTheHash() {
    Random dice = new Random(7);
    int[][] moved = new int[128][64];
    for (int i = 0; i < DRAWN; i++) {
      long a = dice.nextLong();
      long b = dice.nextLong();
      long hash = Key.mix(a, b);
      for (int bit = 0; bit < 64; bit++) {
        count(moved[bit], hash ^ Key.mix(a ^ 1L << bit, b));
        count(moved[64 + bit], hash ^ Key.mix(a, b ^ 1L << bit));
      }
    }

    for (int[] ofBit : moved) {
      for (int times : ofBit) {
        assertThat(times).isBetween(DRAWN / 4, DRAWN * 3 / 4);
      }
    }
  }

  private static void count(int[] moved, long changed) {
    for (int bit = 0; bit < 64; bit++) {
      moved[bit] += (int) (changed >>> bit & 1);
    }
  }
}
