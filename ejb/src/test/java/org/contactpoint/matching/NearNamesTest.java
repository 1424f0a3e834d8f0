package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F043")
class NearNamesTest {

  private final NearNames names = new NearNames();

  @Test
  void orderIsByEditsThenBearersThenAlphabet() {
    names.count("SMITH", 100);
    names.count("SMYTH", 5);
    names.count("SMITT", 9);
    names.count("SMITS", 9);
    names.count("SMALL", 500);

    assertThat(names.near("SMITH", 10))
        .extracting(NearNames.Near::name)
        .containsExactly("SMITH", "SMITS", "SMITT", "SMYTH");
    assertThat(names.near("SMITH", 2)).hasSize(2);
    assertThat(names.near("SMIHT", 1)).containsExactly(new NearNames.Near("SMITH", 1, 100));
  }

  @Test
  void shortNamesMayBeOneEditAwayOnly() {
    names.count("KHAN", 10);
    names.count("NG", 10);
    assertThat(names.near("KAN", 5)).extracting(NearNames.Near::name).containsExactly("KHAN");
    assertThat(names.near("K", 5)).isEmpty();
    assertThat(names.near("CHAM", 5)).extracting(NearNames.Near::name).containsExactly("KHAN");
    assertThat(NearNames.limitFor("KAN")).isEqualTo(1);
    assertThat(NearNames.limitFor("KHAN")).isEqualTo(2);
  }

  @Test
  void aNameThatNobodyBearsAnyMoreIsForgotten() {
    names.count("ZQUILLERBY", 2);
    names.count("ZQUILLERBX", 1);
    names.count("ZQUILLERBY", -1);
    assertThat(names.bearers("ZQUILLERBY")).isEqualTo(1);
    names.count("ZQUILLERBY", -1);
    names.count("NEVERTHERE", -1);

    assertThat(names.near("ZQUILLERBY", 5)).containsExactly(new NearNames.Near("ZQUILLERBX", 1, 1));
    assertThat(names.bearers("ZQUILLERBY")).isZero();
    assertThat(names.size()).isEqualTo(1);
  }

  @Test
  void knowsWhatShareOfAllBearersANameHas() {
    NearNames counted = new NearNames();
    assertThat(counted.share("SMITH")).isZero();
    counted.count("SMITH", 3);
    counted.count("KHAN", 2);
    counted.count("KHAN", -1);
    counted.count("JONES", -5);
    assertThat(counted.share("SMITH")).isEqualTo(0.75);
    assertThat(counted.share("KHAN")).isEqualTo(0.25);
    assertThat(counted.share("JONES")).isZero();
    counted.count("SMITH", -9);
    assertThat(counted.share("KHAN")).isEqualTo(1);
  }

  @Test
  void namesThatBeginSoAreFoundTheMostBorneFirst() {
    names.count("SMITHSON", 3);
    names.count("SMITH", 100);
    names.count("SMITHERS", 3);
    names.count("SMYTH", 500);
    names.count("SMI", 1);
    names.count("ASMITH", 7);

    assertThat(names.beginning("SMIT", 10))
        .containsExactly(
            new NearNames.Near("SMITH", 1, 100),
            new NearNames.Near("SMITHERS", 4, 3),
            new NearNames.Near("SMITHSON", 4, 3));
    assertThat(names.beginning("SMI", 2)).extracting(NearNames.Near::name).hasSize(2);
    assertThat(names.beginning("SMI", 10)).extracting(NearNames.Near::name).endsWith("SMI");
    assertThat(names.beginning("X", 10)).isEmpty();
  }

  @Test
  void nothingIsNearNothing() {
    names.count("", 3);
    assertThat(names.size()).isZero();
    assertThat(names.bearers("")).isZero();
    assertThat(names.near("", 5)).isEmpty();
  }

  @Test
  void findsExactlyWhatComparingWithEveryNameFinds() {
    Random random = new Random(20261122);
    Map<String, Integer> all = new TreeMap<>();
    for (int i = 0; i < 2_500; i++) {
      all.merge(word(random, 1 + random.nextInt(9)), 1 + random.nextInt(3), Integer::sum);
    }
    all.forEach(names::count);
    assertThat(names.size()).isEqualTo(all.size());
    for (int i = 0; i < 120; i++) {
      String asked = word(random, 2 + random.nextInt(8));
      int limit = NearNames.limitFor(asked);
      Set<String> expected =
          all.entrySet().stream()
              .filter(e -> edits(asked, e.getKey()) <= limit)
              .map(e -> e.getKey() + edits(asked, e.getKey()) + ":" + e.getValue())
              .collect(Collectors.toSet());
      Set<String> found =
          names.near(asked, Integer.MAX_VALUE).stream()
              .map(near -> near.name() + near.distance() + ":" + near.bearers())
              .collect(Collectors.toSet());
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void manyThreadsMayAddAndAsk() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int seed = thread;
        work.add(
            () -> {
              Random random = new Random(seed);
              for (int i = 0; i < 300; i++) {
                String name = word(random, 5);
                names.count(name, 1);
                assertThat(names.near(name, 1).get(0).name()).isEqualTo(name);
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    Set<String> expected = new HashSet<>();
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      for (int i = 0; i < 300; i++) {
        expected.add(word(random, 5));
      }
    }
    assertThat(names.size()).isEqualTo(expected.size());
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("AABCDEZ".charAt(random.nextInt(7)));
    }
    return word.toString();
  }

  /**
   * Damerau and Levenshtein's distance in full, with its table of last rows, as in the textbook.
   */
  private static int edits(String a, String b) {
    int far = a.length() + b.length();
    int[] lastRow = new int['Z' + 1];
    int[][] d = new int[a.length() + 2][b.length() + 2];
    for (int i = 0; i <= a.length() + 1; i++) {
      for (int j = 0; j <= b.length() + 1; j++) {
        d[i][j] = i == 0 || j == 0 ? far : i == 1 || j == 1 ? i + j - 2 : 0;
      }
    }
    for (int i = 1; i <= a.length(); i++) {
      int lastColumn = 0;
      for (int j = 1; j <= b.length(); j++) {
        int row = lastRow[b.charAt(j - 1)];
        int column = lastColumn;
        int change = d[i][j];
        if (a.charAt(i - 1) == b.charAt(j - 1)) {
          lastColumn = j;
        } else {
          change++;
        }
        int swap = d[row][column] + (i - row - 1) + 1 + (j - column - 1);
        d[i + 1][j + 1] = Math.min(Math.min(change, swap), Math.min(d[i + 1][j], d[i][j + 1]) + 1);
      }
      lastRow[a.charAt(i - 1)] = i;
    }
    return d[a.length() + 1][b.length() + 1];
  }
}
