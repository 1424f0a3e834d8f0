package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class EditsTest {

  private final Edits edits = new Edits();

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // Source: Damerau 1964, "A technique for computer detection and correction of spelling errors"
    "SMITH, SMITH, 0",
    "SMITH, SMYTH, 1",
    "SMITH, SMIT, 1",
    "SMITH, SMITHS, 1",
    "SMITH, MSITH, 1",
    "SMITH, SMIHT, 1",
    "SMITH, SMTH, 1",
    "SMITH, XMITX, 2",
    "SMITH, MSIHT, 2",
    "FLE, EF, 2",
    "XFLEX, XEFX, 2",
    "CA, ABC, 2",
    "SMITH, JONES, 3",
    "AB, ABCDE, 3",
  })
  void editsAreCountedUpToTheLimit(String one, String other, int count) {
    assertThat(edits.between(one, other, 2)).isEqualTo(count);
    assertThat(edits.between(other, one, 2)).isEqualTo(count);
  }

  @Test
  void emptyWordsDifferByTheLettersOfTheOther() {
    assertThat(edits.between("", "", 1)).isZero();
    assertThat(edits.between("", "A", 1)).isEqualTo(1);
    assertThat(edits.between("AB", "", 1)).isEqualTo(2);
  }

  @Test
  void limitIsNeverPassedByMoreThanOne() {
    assertThat(edits.between("ABCDEFGH", "STUVWXYZ", 0)).isEqualTo(1);
    assertThat(edits.between("ABCDEFGH", "STUVWXYZ", 1)).isEqualTo(2);
    assertThat(edits.between("ABCDEFGH", "STUVWXYZ", 4)).isEqualTo(5);
    assertThat(edits.between("SAME", "SAME", 0)).isZero();
  }

  @Test
  void longWordsAreCountedToo() {
    String lengthy = "ABCDEFGHIJ".repeat(20);

    assertThat(edits.between(lengthy, lengthy + "X", 2)).isEqualTo(1);
    assertThat(edits.between("X" + lengthy, lengthy, 2)).isEqualTo(1);
    assertThat(edits.between("SMITH", "SMYTH", 2)).as("after a long one").isEqualTo(1);
  }

  @Test
  void upToTwoEditsItIsTheDistanceInFull() {
    Random dice = new Random(20261122);
    for (int i = 0; i < 6_000; i++) {
      String one = word(dice);
      String other = word(dice);
      int full = distance(one, other);
      for (int limit = 0; limit <= 2; limit++) {
        assertThat(edits.between(one, other, limit))
            .as(one + " and " + other + ", limit " + limit)
            .isEqualTo(Math.min(full, limit + 1));
      }
    }
  }

  private static String word(Random dice) {
    StringBuilder word = new StringBuilder();
    for (int length = dice.nextInt(8); length > 0; length--) {
      word.append((char) ('A' + dice.nextInt(3)));
    }
    return word.toString();
  }

  /** Damerau and Levenshtein's distance by its definition (Lowrance and Wagner 1975). */
  private static int distance(String a, String b) {
    int far = a.length() + b.length();
    int[][] d = new int[a.length() + 2][b.length() + 2];
    int[] rowOf = new int[128];
    d[0][0] = far;
    for (int i = 0; i <= a.length(); i++) {
      d[i + 1][0] = far;
      d[i + 1][1] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j + 1] = far;
      d[1][j + 1] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int column = 0;
      for (int j = 1; j <= b.length(); j++) {
        int row = rowOf[b.charAt(j - 1)];
        int before = column;
        int cost = 1;
        if (a.charAt(i - 1) == b.charAt(j - 1)) {
          cost = 0;
          column = j;
        }
        int swap = d[row][before] + (i - row - 1) + 1 + (j - before - 1);
        int change = Math.min(d[i][j] + cost, Math.min(d[i + 1][j], d[i][j + 1]) + 1);
        d[i + 1][j + 1] = Math.min(change, swap);
      }
      rowOf[a.charAt(i - 1)] = i;
    }
    return d[a.length() + 1][b.length() + 1];
  }
}
