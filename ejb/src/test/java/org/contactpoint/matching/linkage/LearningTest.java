package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.contactpoint.matching.block.Blocks;
import org.contactpoint.matching.block.Workers;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.weigh.Group;
import org.contactpoint.matching.weigh.Mixture;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class LearningTest {

  private Linked linked;

  @BeforeEach
  void learn() {
    linked = Linked.of(80, 4);
  }

  private static double allPairs(String suppliers, boolean within) {
    Prepared ready =
        Ready.of(Role.SURNAME, null, suppliers.replaceAll("[^ ]", "Smith").split(" ")).prepared;
    String[] of = suppliers.split(" ");
    for (int row = 0; row < of.length; row++) {
      ready.supplier[row] = Integer.parseInt(of[row]);
    }
    return new Learning(ready, new Settings(1, 1, 0.01, within, Rules.standard()), null).allPairs();
  }

  @ParameterizedTest(name = "rows of suppliers {0}: {1} pairs, {2} of two suppliers")
  @CsvSource({"0 0 0 1 1, 10, 6", "0 1 2, 3, 3", "0 0, 1, 1", "0 2 2 2, 6, 3", "0, 1, 1"})
  void pairsThatMayBeOnePersonAreCounted(String suppliers, double all, double ofTwo) {
    assertThat(allPairs(suppliers, true)).isEqualTo(all);
    assertThat(allPairs(suppliers, false)).isEqualTo(ofTwo);
  }

  @Test
  void sharesOfAllGroupsAddUp() {
    double sum = 0;
    for (Group group : Group.values()) {
      sum += linked.mixture.share(group);
    }
    assertThat(sum).isCloseTo(1, within(0.02));
  }

  @Test
  void agreementIsLikelierWithinAPersonAndDifferenceLikelierByChance() {
    for (int slot = 0; slot < linked.ready.comparer.slots().size(); slot++) {
      Slot scale = linked.ready.comparer.slots().get(slot);
      if (scale.kind() == Slot.Kind.SURNAME
          || scale.kind() == Slot.Kind.FORENAME
          || scale.kind() == Slot.Kind.BIRTH
          || scale.kind() == Slot.Kind.SEX) {
        int most = scale.steps().size() - 1;
        assertThat(linked.mixture.weight(slot, most)).as(scale.name()).isPositive();
        assertThat(linked.mixture.weight(slot, 1)).as(scale.name()).isNegative();
        assertThat(linked.mixture.weight(slot, 0)).as(scale.name()).isZero();
      }
    }
  }

  private static Mixture learnt(int threads) {
    String[][] rows = new String[600][];
    for (int row = 0; row < rows.length; row++) {
      int person = row / 2;
      rows[row] =
          new String[] {
            person % 3 == 0 ? "M" : "F",
            String.format("20%02d-05-%02d", person % 90, person % 28 + 1)
          };
    }
    Prepared ready =
        Ready.of(
                List.of(
                    new Column("sex", Role.SEX, null), new Column("born", Role.BIRTH_DATE, null)),
                rows)
            .prepared;
    try (Workers workers = new Workers(threads)) {
      Blocks blocks =
          Blocks.of(KeyPlan.of(ready), ready.rows(), 100, KeyPlan.atoms(ready), workers);
      return new Learning(ready, new Settings(7, threads, 0.01, true, Rules.standard()), workers)
          .learn(blocks);
    }
  }

  @Test
  void randomPairsOfALargeFileDoNotDependOnTheThreads() {
    // 600 rows are more pairs than are looked at one by one: some are drawn.
    Mixture one = learnt(1);
    Mixture again = learnt(3);
    for (int step = 0; step < 13; step++) {
      assertThat(again.chance(0, step)).isEqualTo(one.chance(0, step));
      assertThat(again.weight(0, step)).isEqualTo(one.weight(0, step));
    }
    // A third is M: chance agreement is 1/9 + 4/9.
    assertThat(one.chance(1, 2)).isCloseTo(5.0 / 9, within(0.02));
  }

  @Test
  void chanceIsWhatPairsTakenAtRandomHave() {
    check(linked);
    check(Linked.ofTwo(80, 4));
  }

  /** Counts every pair by hand and compares, whether the rows are of one person or not. */
  private static void check(Linked of) {
    List<Slot> slots = of.ready.comparer.slots();
    double[][] counts = new double[slots.size()][16];
    double pairs = 0;
    double same = 0;
    byte[] steps = new byte[slots.size()];
    for (int a = 0; a < of.ready.rows(); a++) {
      for (int b = a + 1; b < of.ready.rows(); b++) {
        if (of.settings.withinSupplier() || of.ready.supplier[a] != of.ready.supplier[b]) {
          of.ready.comparer.compare(a, b, steps);
          pairs++;
          same += of.same(a, b) ? 1 : 0;
          for (int slot = 0; slot < steps.length; slot++) {
            counts[slot][steps[slot]]++;
          }
        }
      }
    }
    for (int slot = 0; slot < steps.length; slot++) {
      double known = pairs - counts[slot][0];
      for (int step = 1; known > 0 && step < slots.get(slot).steps().size(); step++) {
        assertThat(of.mixture.chance(slot, step))
            .as(slots.get(slot).name() + " " + step)
            .isCloseTo(counts[slot][step] / known, within(0.02));
      }
    }
    assertThat(of.mixture.share(Group.SAME) + of.mixture.share(Group.MOVED))
        .isBetween(0.85 * same / pairs, 1.15 * same / pairs);
  }

  @Test
  void errorsAreLearntFromPairsThatOtherFieldsBroughtTogether() {
    // Of rows of one person one in four has moved, none has another birth date or sex.
    List<String> names = linked.ready.comparer.slots().stream().map(Slot::name).toList();

    assertThat(linked.mixture.match(names.indexOf("street"), 2)).isBetween(0.08, 0.25);
    assertThat(linked.mixture.match(names.indexOf("postcode"), 2)).isBetween(0.08, 0.25);
    assertThat(linked.mixture.match(names.indexOf("sex"), 2)).isGreaterThan(0.97);
    assertThat(linked.mixture.match(names.indexOf("birth date"), 1)).isLessThan(0.03);
  }
}
