package org.contactpoint.matching.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F026")
class ClustersTest {

  /** Evidence by a table; pairs that are not in it are strangers. */
  private static Clusters.Evidence evidence(int[][] table) {
    return (a, b) -> {
      for (int[] line : table) {
        if (line[0] == Math.min(a, b) && line[1] == Math.max(a, b)) {
          return line[2];
        }
      }
      return -20;
    };
  }

  private static Clusters clusters(int rows, int[][] table) {
    return new Clusters(new int[rows], true, evidence(table), 0);
  }

  @Test
  void chainOfLinksDoesNotMakeOnePerson() {
    // One row like both of two who are unlike each other: the stronger link stands alone.
    Clusters clusters = clusters(3, new int[][] {{0, 1, 9}, {1, 2, 6}});

    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(1, 2)).isFalse();
    assertThat(clusters.together(0, 1)).isTrue();
    assertThat(clusters.together(1, 2)).isFalse();
    assertThat(clusters.members(1)).containsExactly(0, 1);
    assertThat(clusters.members(2)).containsExactly(2);
  }

  @Test
  void weakPairIsJoinedWhereTheOthersSpeakForIt() {
    Clusters clusters =
        clusters(
            4, new int[][] {{0, 1, 9}, {0, 2, 8}, {1, 2, -3}, {0, 3, 7}, {1, 3, 7}, {2, 3, 7}});

    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(0, 2)).isTrue();
    assertThat(clusters.join(0, 3)).isTrue();
    assertThat(clusters.members(2)).containsExactly(0, 1, 2, 3);
    assertThat(clusters.head(3)).isZero();
  }

  @Test
  void oneLoudPairDoesNotOutvoteTheRest() {
    Clusters clusters = clusters(4, new int[][] {{0, 1, 20}, {2, 3, 20}, {1, 2, 100}});
    clusters.join(0, 1);
    clusters.join(2, 3);

    assertThat(clusters.join(1, 2)).isFalse();
  }

  @Test
  void rowsOfOneSupplierStayApartWhereThatIsTheRule() {
    int[][] table = {{0, 1, 9}, {0, 2, 9}, {1, 2, 9}};
    Clusters apart = new Clusters(new int[] {0, 1, 1}, false, evidence(table), 0);

    assertThat(apart.join(0, 1)).isTrue();
    assertThat(apart.join(0, 2)).isFalse();
    assertThat(clusters(3, table).join(0, 2)).isTrue();
  }

  @Test
  void joiningTwiceChangesNothing() {
    Clusters clusters = clusters(2, new int[][] {{0, 1, 9}});

    assertThat(clusters.join(1, 0)).isTrue();
    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.members(0)).containsExactly(0, 1);
  }

  @Test
  void groupsAreApartWhenTheEvidenceIsClearlyAgainst() {
    Clusters clusters = clusters(3, new int[][] {{0, 1, -2}, {0, 2, -4}});

    assertThat(clusters.apart(0, 1, 3)).isFalse();
    assertThat(clusters.apart(0, 2, 3)).isTrue();
    assertThat(clusters.apart(1, 1, 3)).isFalse();
  }

  @Test
  void largeGroupsAreJudgedByAPartOfTheirPairs() {
    int rows = 100;
    Clusters clusters = new Clusters(new int[rows], true, (a, b) -> 5, 0);
    for (int row = 1; row < 50; row++) {
      clusters.join(0, row);
      clusters.join(50, 50 + row - 1);
    }
    clusters.join(50, 99);

    assertThat(clusters.join(0, 50)).isTrue();
    assertThat(clusters.members(0)).hasSize(100);
  }

  @Test
  void groupsNeedAsMuchEvidenceAsTheRulesSay() {
    Clusters strict = new Clusters(new int[3], true, (a, b) -> 5, 6);

    assertThat(strict.join(0, 1)).as("a pair has been judged already").isTrue();
    assertThat(strict.join(0, 2)).isFalse();
  }

  @Test
  void whatARuleForbidsIsNotOutvoted() {
    Clusters.Evidence twins = (a, b) -> a + b == 3 && a != b && a * b == 0 ? Clusters.NEVER : 9;
    Clusters clusters = new Clusters(new int[4], true, twins, 0);

    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(2, 3)).isTrue();
    assertThat(clusters.join(1, 2)).isFalse();
    assertThat(clusters.groupsApart(0, 3, 3)).isTrue();
    assertThat(clusters.apart(1, 2, 3)).as("by themselves they are not").isFalse();
    assertThat(clusters.groupsApart(1, 2, 3)).as("as rows of their groups are").isTrue();
    assertThat(clusters.groupsApart(0, 1, 3)).as("one group").isFalse();
  }

  /** Row 1 has the forenames of rows 0 and 2, which say that they are two children. */
  private static Clusters.Evidence eitherName(double against) {
    return new Clusters.Evidence() {
      @Override
      public double between(int a, int b) {
        return a != 1 && b != 1 ? against : 9;
      }

      @Override
      public boolean twoNames(int third, int a, int b) {
        return third == 1 && Math.min(a, b) == 0 && Math.max(a, b) == 2;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {-10, Clusters.NEVER})
  void childWhoGoesByEitherOfTwoNamesIsOnePerson(double against) {
    Clusters clusters = new Clusters(new int[4], true, eitherName(against), 4);

    assertThat(clusters.apart(0, 2, 3)).isTrue();
    assertThat(clusters.apart(0, 2, 1)).isFalse();
    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(1, 2)).isTrue();
    assertThat(clusters.members(0)).containsExactly(0, 1, 2);
    assertThat(clusters.join(0, 3)).as("row 3 has no name of theirs").isFalse();
  }

  @Test
  void withoutARowThatHasBothTheyStayTwo() {
    Clusters clusters =
        new Clusters(new int[3], true, (a, b) -> Math.abs(a - b) == 2 ? Clusters.NEVER : 9, 4);

    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(1, 2)).isFalse();
  }

  /** Rows 0 and 1 are one group, 2 and 3 another, and everything but the names speaks for one. */
  private static boolean joined(Clusters.Forenames... across) {
    Clusters.Evidence family =
        new Clusters.Evidence() {
          @Override
          public double between(int a, int b) {
            return 9;
          }

          @Override
          public Clusters.Forenames forenames(int a, int b) {
            return across[Math.min(a, b) * 2 + Math.max(a, b) - 2];
          }
        };
    Clusters clusters = new Clusters(new int[4], true, family, 0);
    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(2, 3)).isTrue();
    return clusters.join(1, 2);
  }

  @Test
  void groupsThatGoByANameEachStayTwo() {
    Clusters.Forenames same = Clusters.Forenames.SAME;
    Clusters.Forenames slip = Clusters.Forenames.SLIP;
    Clusters.Forenames other = Clusters.Forenames.OTHER;

    assertThat(joined(other, other, other, other)).as("Jack, Jack and Jacob, Jacob").isFalse();
    assertThat(joined(other, other, other, same)).as("Jack, Jacob and Jake, Jacob").isTrue();
    assertThat(joined(slip, slip, other, other)).as("half of them slips").isTrue();
    assertThat(joined(slip, other, other, other)).isFalse();
  }

  @Test
  void oneRowByAnotherNameMayJoin() {
    Clusters.Evidence family =
        new Clusters.Evidence() {
          @Override
          public double between(int a, int b) {
            return 9;
          }

          @Override
          public Clusters.Forenames forenames(int a, int b) {
            return Clusters.Forenames.OTHER;
          }
        };
    Clusters clusters = new Clusters(new int[3], true, family, 0);

    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.join(1, 2)).isTrue();
  }

  @Test
  void candidatesAreApartWhenOneOfTheirRowsIs() {
    // Row 1 is of row 0's group and is clearly another person than row 2; row 0 says nothing.
    Clusters clusters =
        new Clusters(new int[4], true, (a, b) -> a + b == 3 ? -8 : a + b == 1 ? 9 : 0, 0);

    assertThat(clusters.groupsApart(0, 2, 3)).isFalse();
    assertThat(clusters.join(0, 1)).isTrue();
    assertThat(clusters.groupsApart(0, 2, 3)).isTrue();
    assertThat(clusters.groupsApart(2, 0, 3)).isTrue();
  }
}
