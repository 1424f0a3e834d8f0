package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.contactpoint.matching.decide.Restraints;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Proves({"F025", "F026"})
class JudgementTest {

  private Linked linked;
  private Pairs kept;
  private Judgement judgement;

  @BeforeEach
  void judge() {
    linked = Linked.of(60, 5);
    kept = linked.scoring.kept;
    judgement = linked.judgement(kept);
  }

  private boolean together(int a, int b) {
    return judgement.person(a) == judgement.person(b);
  }

  @Test
  void strongPairsAreOnePersonAndWeakOnesAreNot() {
    int right = 0;
    for (int i = 0; i < kept.size; i++) {
      if (kept.bits[i] < 0) {
        continue;
      }
      right += together(kept.a[i], kept.b[i]) == linked.same(kept.a[i], kept.b[i]) ? 1 : 0;
    }

    assertThat(right).isGreaterThan(25);
    assertThat(judgement.person(0)).isZero();
  }

  @Test
  void personIsNamedAfterTheFirstOfItsRows() {
    for (int row = 0; row < linked.ready.rows(); row++) {
      assertThat(judgement.person(row)).isLessThanOrEqualTo(row);
      assertThat(judgement.person(judgement.person(row))).isEqualTo(judgement.person(row));
    }
  }

  @Test
  void rowsOfOnePersonAreLinkedAndOthersAreNotWhateverTheirEvidence() {
    double link = linked.settings.rules().link();
    double[] last = {0, 0};
    int[] one = pair(true);
    int[] two = pair(false);
    for (double bits = -30; bits <= 30; bits += 0.5) {
      double in = judgement.probability(one[0], one[1], bits);
      double out = judgement.probability(two[0], two[1], bits);

      assertThat(in).isBetween(link, 1.0).isGreaterThanOrEqualTo(last[0]);
      assertThat(out).isBetween(0.0, link);
      assertThat(bits > 0 && out >= link).isFalse();
      assertThat(judgement.decision(one[0], one[1], in)).isEqualTo(Decision.LINK);
      assertThat(judgement.decision(two[0], two[1], out)).isNotEqualTo(Decision.LINK);
      last[0] = in;
    }
    assertThat(judgement.probability(two[0], two[1], -1))
        .isCloseTo(Scoring.probability(-1), within(1e-9));
    assertThat(judgement.probability(one[0], one[1], 40)).isCloseTo(1, within(1e-9));
  }

  @Test
  void pairThatIsLikelyEnoughIsForAPersonToLookAt() {
    int[] two = pair(false);
    double review = linked.settings.rules().review();

    assertThat(judgement.decision(two[0], two[1], review)).isEqualTo(Decision.REVIEW);
    assertThat(judgement.decision(two[0], two[1], review - 1e-6)).isEqualTo(Decision.NEW);
  }

  private int[] pair(boolean together) {
    for (int a = 0; a < linked.ready.rows(); a++) {
      for (int b = a + 1; b < linked.ready.rows(); b++) {
        if (together(a, b) == together) {
          return new int[] {a, b};
        }
      }
    }
    throw new AssertionError("no such pair");
  }

  @Test
  void everyPairOfAPersonIsGivenOnceWhetherABlockMetItOrNot() {
    Pairs some = new Pairs();
    Set<Long> dropped = new HashSet<>();
    for (int i = 0; i < kept.size; i++) {
      if (together(kept.a[i], kept.b[i]) && kept.a[i] != judgement.person(kept.a[i])) {
        dropped.add(number(kept.a[i], kept.b[i]));
      } else {
        some.add(kept.a[i], kept.b[i], kept.bits[i]);
      }
    }
    Pairs all = judgement.complete(some, row -> true);

    assertThat(dropped).isNotEmpty();
    Set<Long> given = numbers(all);
    assertThat(given).hasSize(all.size).containsAll(numbers(some)).containsAll(dropped);
    int within = 0;
    for (int a = 0; a < linked.ready.rows(); a++) {
      for (int b = a + 1; b < linked.ready.rows(); b++) {
        if (together(a, b)) {
          within++;
          assertThat(given).contains(number(a, b));
        }
      }
    }
    assertThat(all.size - some.size).isLessThanOrEqualTo(within).isPositive();
    for (int i = 0; i < all.size; i++) {
      assertThat(all.bits[i]).isEqualTo((float) judgement.bits(all.a[i], all.b[i]));
    }
  }

  @Test
  void onlyPersonsThatAreAskedForAreCompleted() {
    assertThat(judgement.complete(new Pairs(), row -> false).size).isZero();
    int[] pair = pair(true);
    int person = judgement.person(pair[0]);
    Pairs one = judgement.complete(new Pairs(), row -> row == person);

    assertThat(numbers(one)).contains(number(pair[0], pair[1]));
    for (int i = 0; i < one.size; i++) {
      assertThat(judgement.person(one.a[i])).isEqualTo(person);
      assertThat(judgement.person(one.b[i])).isEqualTo(person);
    }
  }

  private static long number(int a, int b) {
    return (long) a << 32 | b;
  }

  private static Set<Long> numbers(Pairs pairs) {
    Set<Long> numbers = new HashSet<>();
    for (int i = 0; i < pairs.size; i++) {
      numbers.add(number(pairs.a[i], pairs.b[i]));
    }
    return numbers;
  }

  @Test
  void weightsAddUpToTheEvidence() {
    for (int i = 0; i < Math.min(300, kept.size); i++) {
      double[] weights = judgement.weights(kept.a[i], kept.b[i]);

      assertThat(weights).hasSize(linked.ready.comparer.slots().size() + 1);
      assertThat(judgement.before() + Arrays.stream(weights).sum())
          .isCloseTo(judgement.bits(kept.a[i], kept.b[i]), within(1e-6));
    }
    assertThat(judgement.before()).as("any two rows are hardly one person").isLessThan(-3);
  }

  @Test
  void evidenceIsSymmetricalAndWhatIsMissingBringsNothing() {
    int missing = 0;
    for (int a = 0; a < 20; a++) {
      for (int b = a + 1; b < 20; b++) {
        assertThat(judgement.bits(b, a)).isEqualTo(judgement.bits(a, b));
        double[] weights = judgement.weights(a, b);
        Judge weighed = judgement.weighed(a, b);
        for (int slot = 0; slot < weighed.steps.length; slot++) {
          if (weighed.steps[slot] == 0) {
            missing++;
            assertThat(weights[slot]).isEqualTo(0.0);
          }
        }
      }
    }
    assertThat(missing).isPositive();
  }

  @Test
  void ruleThatHoldsBackTakesEvidenceAwayAndSaysWhy() {
    int held = 0;
    Judge judge = new Judge(linked.ready, linked.mixture, linked.settings.rules());
    for (int i = 0; i < kept.size; i++) {
      Judge weighed = judgement.weighed(kept.a[i], kept.b[i]);
      double bits = judgement.bits(kept.a[i], kept.b[i]);
      double freely = judge.freely(kept.a[i], kept.b[i]);
      held += weighed.reason == Restraints.Reason.NOTHING ? 0 : 1;

      assertThat(bits).isLessThanOrEqualTo((float) freely);
      if (weighed.reason == Restraints.Reason.NOTHING) {
        assertThat(bits).isEqualTo((float) freely);
      }
    }
    assertThat(held).isLessThan(kept.size);
  }
}
