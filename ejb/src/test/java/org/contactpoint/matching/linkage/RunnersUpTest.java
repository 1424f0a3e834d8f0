package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.matching.decide.Clusters;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Row 1 may be linked to row 0, with 10 bits, or to row 2; rows 0 and 2 are clearly two persons.
 */
@Proves("F025")
class RunnersUpTest {

  private static final double BEST = 10;

  private static Clusters clusters(double between) {
    return new Clusters(new int[4], true, (a, b) -> a != 1 && b != 1 ? between : 10, 0);
  }

  private static Pairs candidates(double next) {
    Pairs pairs = new Pairs();
    pairs.add(0, 1, BEST);
    pairs.add(1, 2, next);
    pairs.add(2, 3, 50);
    return pairs;
  }

  private static boolean contested(double next, double margin, Clusters clusters) {
    return new RunnersUp(candidates(next), 4, margin, null).contest(1, 0, BEST, clusters);
  }

  @ParameterizedTest(name = "{0} bits against 10, margin {1}: contested {2}")
  @CsvSource({
    "9, 2, true",
    "8, 2, false",
    "8.5, 2, true",
    "12, 2, true",
    "10, 0, false",
    "12, 0, false",
    "0, 11, true",
    "-1, 30, false",
  })
  void rowBetweenTwoPersonsIsContested(double next, double margin, boolean contested) {
    assertThat(contested(next, margin, clusters(-8))).isEqualTo(contested);
  }

  @Test
  void otherWayRoundItIsTheSame() {
    RunnersUp runnersUp = new RunnersUp(candidates(9), 4, 2, null);

    assertThat(runnersUp.contest(1, 2, 9, clusters(-8))).isTrue();
    assertThat(runnersUp.contest(0, 1, BEST, clusters(-8)))
        .as("row 0 has no other candidate")
        .isFalse();
  }

  @Test
  void candidatesThatMayBeOnePersonDoNotContest() {
    assertThat(contested(9, 2, clusters(8))).isFalse();
    assertThat(contested(9, 2, clusters(-1))).isFalse();
  }

  @Test
  void candidatesThatAreOnePersonAlreadyDoNotContest() {
    Clusters clusters = clusters(-8);
    assertThat(clusters.join(0, 1)).isTrue();

    assertThat(contested(9, 2, clusters)).as("linked to it already").isFalse();

    Clusters other = clusters(-8);
    assertThat(other.join(1, 2)).isTrue();
    assertThat(contested(9, 2, other)).as("linked to the next already").isFalse();
  }

  @Test
  void groupsContestOnlyWhereNameAndDateDecide() {
    // Rows 0 and 2 say nothing of each other; row 3, of row 2's group, is clearly not row 0's
    // person.
    Clusters clusters =
        new Clusters(
            new int[4], true, (a, b) -> a + b == 5 ? 9 : a + b == 3 && a * b == 0 ? -8 : 0, 0);
    assertThat(clusters.join(2, 3)).isTrue();
    RunnersUp byBits = new RunnersUp(candidates(9), 4, 2, null);
    RunnersUp byIdentity = new RunnersUp(candidates(9), 4, 2, (row, one, other) -> false);

    assertThat(byBits.contest(1, 0, BEST, clusters)).as("two rows are asked").isFalse();
    assertThat(byIdentity.contest(1, 0, BEST, clusters)).as("their groups are asked").isTrue();
  }

  @Test
  void everyCandidateIsLookedAt() {
    Pairs pairs = new Pairs();
    pairs.add(0, 1, BEST);
    pairs.add(1, 3, 3);
    pairs.add(1, 2, 9.5);
    pairs.add(0, 3, 9.5);

    assertThat(new RunnersUp(pairs, 4, 1, null).contest(1, 0, BEST, clusters(-8))).isTrue();
    assertThat(new RunnersUp(pairs, 4, 1, null).contest(0, 1, BEST, clusters(8))).isFalse();
  }

  @ParameterizedTest(name = "{0} bits against 10, told apart {1}: contested {2}")
  @CsvSource({"2, false, true", "12, true, false", "12, false, true", "-1, false, false"})
  void whereAFamilySharesMuchNameAndDateDecideWhoseRowItIs(
      double next, boolean told, boolean contested) {
    RunnersUp.Identity identity = (row, one, other) -> told || row != 1 || one != 0 || other != 2;

    assertThat(new RunnersUp(candidates(next), 4, 3, identity).contest(1, 0, BEST, clusters(-8)))
        .isEqualTo(contested);
  }

  @Test
  void rowThatHasTheNamesOfBothCandidatesIsNotBetweenTwoPersons() {
    Clusters.Evidence child =
        new Clusters.Evidence() {
          @Override
          public double between(int a, int b) {
            return a != 1 && b != 1 ? -8 : 10;
          }

          @Override
          public boolean twoNames(int third, int a, int b) {
            return third == 1;
          }
        };

    assertThat(contested(9, 2, new Clusters(new int[4], true, child, 0))).isFalse();
  }
}
