package org.contactpoint.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class RisingTest {

  private static final Slot PLAIN =
      new Slot("p", Slot.Kind.TEXT, List.of("-", "a", "b", "c", "d"), 4);

  @Test
  void whatRisesIsLeftAsItIs() {
    double[] match = {0, 0.1, 0.2, 0.3, 0.4};
    double[] chance = {0, 0.7, 0.2, 0.09, 0.01};

    assertThat(Rising.pooled(PLAIN, match, chance)).containsExactly(match, within(1e-12));
  }

  @Test
  void stepsThatFallArePooled() {
    double[] match = {0, 0.1, 0.3, 0.1, 0.5};
    double[] chance = {0, 0.5, 0.1, 0.1, 0.3};
    double[] risen = Rising.pooled(PLAIN, match, chance);

    assertThat(risen[2] / chance[2]).isCloseTo(risen[3] / chance[3], within(1e-12));
    assertThat(risen[2] + risen[3] + risen[4]).isCloseTo(0.9, within(1e-12));
    assertThat(risen[1]).isEqualTo(0.1, within(1e-12));
  }

  @Test
  void rareSpellingStandsBetweenItsStepAndTheRarestSame() {
    Slot slot = new Slot("s", Slot.Kind.TEXT, List.of("-", "a", "b", "rare b", "same"), 4, 1 << 3);
    double[] chance = {0, 0.25, 0.25, 0.25, 0.25};

    assertThat(Rising.pooled(slot, new double[] {0, 0.1, 0.2, 0.15, 0.4}, chance)[3])
        .as("not below its step")
        .isEqualTo(0.2, within(1e-12));
    assertThat(Rising.pooled(slot, new double[] {0, 0.1, 0.2, 0.3, 0.4}, chance)[3])
        .isEqualTo(0.3, within(1e-12));
    assertThat(Rising.pooled(slot, new double[] {0, 0.1, 0.2, 0.5, 0.4}, chance)[3])
        .as("not above the same")
        .isEqualTo(0.4, within(1e-12));
  }

  @Test
  void ratiosNeverFallWhateverIsGiven() {
    Random dice = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[] match = new double[5];
      double[] chance = new double[5];
      for (int step = 1; step < 5; step++) {
        match[step] = dice.nextDouble() + 0.001;
        chance[step] = dice.nextDouble() + 0.001;
      }
      double[] risen = Rising.pooled(PLAIN, match, chance);
      for (int step = 2; step < 5; step++) {
        assertThat(risen[step] / chance[step])
            .isGreaterThanOrEqualTo(risen[step - 1] / chance[step - 1] - 1e-12);
      }
    }
  }
}
