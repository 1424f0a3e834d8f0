package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Proves({"F025", "F027"})
class LinkageTest {

  private static final Settings SETTINGS = settings(2, true);
  private static People people;
  private static Linkage linkage;
  private static Report report;
  private static final List<ScoredPair> PAIRS = new ArrayList<>();

  private static Settings settings(int threads, boolean within) {
    return new Settings(5, threads, 0.01, within, Rules.standard());
  }

  @BeforeAll
  static void link() {
    people = People.of(1500, 11);
    linkage = people.linkage(SETTINGS);
    report = linkage.run(PAIRS::add);
  }

  @Test
  void rowsOfOnePersonAreFoundWithoutLabels() {
    double[] judged = people.judge(PAIRS);

    assertThat(judged[0]).as("precision").isGreaterThan(0.99);
    assertThat(judged[1]).as("recall").isGreaterThan(0.985);
  }

  @Test
  void linkAndEvenChanceAreOne() {
    assertThat(PAIRS)
        .allMatch(p -> p.decision() == Decision.LINK == p.probability() >= 0.5)
        .allMatch(p -> p.probability() >= 0.01 && p.probability() <= 1)
        .allMatch(p -> p.decision() != Decision.REVIEW || p.probability() >= 0.1);
  }

  @Test
  void pairsAreGivenOnceInOrder() {
    for (int i = 1; i < PAIRS.size(); i++) {
      ScoredPair before = PAIRS.get(i - 1);
      ScoredPair pair = PAIRS.get(i);
      assertThat((long) pair.a() << 32 | pair.b())
          .isGreaterThan((long) before.a() << 32 | before.b());
      assertThat(pair.a()).isLessThan(pair.b());
    }
  }

  @Test
  void linkedRowsAreOneClusterAndOthersAreNot() {
    for (ScoredPair pair : PAIRS) {
      assertThat(report.clusters()[pair.a()] == report.clusters()[pair.b()])
          .isEqualTo(pair.decision() == Decision.LINK);
    }
    assertThat(report.clusters()[0]).isZero();
    assertThat(report.clusters()).hasSize(people.rows.size());
  }

  @Test
  void whatIsMissingBringsExactlyNothing() {
    for (ScoredPair pair : PAIRS) {
      String[] one = people.rows.get(pair.a());
      String[] other = people.rows.get(pair.b());
      int[] slots = {0, 1, 5, 6, 7, 8, 9};
      for (int column = 0; column < slots.length; column++) {
        if (one[column].isEmpty() || other[column].isEmpty()) {
          assertThat(pair.weights()[slots[column]]).isEqualTo(0.0);
        }
      }
    }
  }

  @Test
  void weightsRiseWithEveryStep() {
    Map<String, Double> last = new TreeMap<>();
    for (Model.Level level : report.model().levels()) {
      if (!level.level().contains("rare in these data") && !level.level().contains("rarely")) {
        Double before = last.put(level.comparison(), level.weight());
        assertThat(level.weight())
            .as(level.comparison() + " " + level.level())
            .isGreaterThanOrEqualTo(before == null ? -30 : before - 1e-9);
      }
    }
  }

  @Test
  void sameResultWhateverTheNumberOfThreads() {
    List<ScoredPair> alone = People.run(people.linkage(settings(1, true)));

    assertSame(alone, PAIRS);
  }

  @Test
  void sameResultInEveryRun() {
    List<ScoredPair> again = People.run(people.linkage(SETTINGS));

    assertSame(again, PAIRS);
  }

  @Test
  void orderOfRowsIsIrrelevant() {
    People shuffled = People.of(1500, 11);
    int[] order = shuffled.shuffle(3);
    List<ScoredPair> back = new ArrayList<>();
    for (ScoredPair pair : People.run(shuffled.linkage(SETTINGS))) {
      int one = order[pair.a()];
      int other = order[pair.b()];
      back.add(
          new ScoredPair(
              Math.min(one, other),
              Math.max(one, other),
              pair.probability(),
              pair.decision(),
              pair.weights()));
    }
    back.sort((x, y) -> x.a() != y.a() ? x.a() - y.a() : x.b() - y.b());

    assertSame(back, PAIRS);
  }

  private static void assertSame(List<ScoredPair> some, List<ScoredPair> others) {
    assertThat(some).hasSameSizeAs(others);
    for (int i = 0; i < some.size(); i++) {
      assertThat(some.get(i).a()).isEqualTo(others.get(i).a());
      assertThat(some.get(i).b()).isEqualTo(others.get(i).b());
      assertThat(some.get(i).probability()).isEqualTo(others.get(i).probability());
      assertThat(some.get(i).decision()).isEqualTo(others.get(i).decision());
      assertThat(some.get(i).weights()).isEqualTo(others.get(i).weights());
    }
  }

  @Test
  void waterfallAddsUp() {
    for (ScoredPair pair : PAIRS.subList(0, 50)) {
      Explanation why = linkage.why(pair.b(), pair.a());
      double sum = 0;
      for (Explanation.Step step : why.steps()) {
        sum += step.weight();
        assertThat(step.words()).isNotBlank();
      }
      double weights = 0;
      for (double weight : pair.weights()) {
        weights += weight;
      }
      assertThat(why.probability()).isEqualTo(pair.probability());
      assertThat(why.decision()).isEqualTo(pair.decision());
      assertThat(sum).isCloseTo(weights + why.steps().get(0).weight(), within(0.06));
    }
  }

  @Test
  void reportTellsWhatEveryKeyBrought() {
    assertThat(report.blocks()).extracting(BlockYield::key).contains("two names", "birth date");
    assertThat(report.blocks()).allMatch(b -> b.pairs() >= b.pairsOnlyHere() && b.capped() == 0);
    assertThat(report.blocks()).anyMatch(b -> b.pairsOnlyHere() > 0 && b.largestBlock() > 1);
    assertThat(report.compared()).isBetween(1_000L, 500_000L);
    assertThat(report.seconds()).containsKeys("standardise", "block", "learn", "score", "decide");
    assertThat(report.comparisons())
        .hasSize(PAIRS.get(0).weights().length)
        .contains("what goes together");
    assertThat(report.model().groups().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(0.02));
    assertThat(report.notes()).as("dates in ISO 8601 leave nothing to be guessed").isEmpty();
  }

  @Test
  void severalRowsOfASupplierAreNotLinkedWhereOnlySuppliersAre() {
    Linkage two = Linkage.of(People.SCHEMA, settings(2, false));
    for (int i = 0; i < people.rows.size(); i++) {
      boolean first = i == 0 || !people.person.get(i).equals(people.person.get(i - 1));
      two.add(first ? 0 : 1, people.rows.get(i));
    }
    List<ScoredPair> pairs = People.run(two);
    double[] judged = people.judge(pairs);

    assertThat(judged[0]).isGreaterThan(0.99);
    assertThat(pairs).anyMatch(p -> p.decision() == Decision.LINK);
    long[] links = new long[people.rows.size()];
    for (ScoredPair pair : pairs) {
      if (pair.decision() == Decision.LINK) {
        links[pair.a()]++;
        links[pair.b()]++;
      }
    }
    assertThat(java.util.Arrays.stream(links).max().getAsLong()).isEqualTo(1);
  }

  @Test
  void rowMustHaveAsManyValuesAsThereAreColumns() {
    Linkage empty = Linkage.of(People.SCHEMA, SETTINGS);

    assertThatThrownBy(() -> empty.add(0, new String[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> empty.why(0, 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Schema(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings(0, true)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Settings(1, 1, 2, true, Rules.standard()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowsThatShareABlockWereCompared() {
    for (ScoredPair pair : PAIRS.subList(0, 50)) {
      assertThat(linkage.paired(pair.a(), pair.b())).isTrue();
      assertThat(linkage.paired(pair.b(), pair.a())).isTrue();
    }
    long paired = 0;
    for (int a = 0; a < people.rows.size(); a++) {
      for (int b = a + 1; b < people.rows.size(); b++) {
        paired += linkage.paired(a, b) ? 1 : 0;
      }
    }
    assertThat(paired).isEqualTo(report.compared());
    Linkage fresh = Linkage.of(People.SCHEMA, SETTINGS);
    assertThatThrownBy(() -> fresh.paired(0, 1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rowsOfOneSupplierAreNotComparedWhereOnlySuppliersAreLinked() {
    Linkage two = Linkage.of(People.SCHEMA, settings(2, false));
    int half = people.rows.size() / 2;
    for (int i = 0; i < people.rows.size(); i++) {
      two.add(i < half ? 0 : 1, people.rows.get(i));
    }
    Report linked = two.run(pair -> assertThat(pair.a() < half && pair.b() >= half).isTrue());
    long paired = 0;
    for (int a = 0; a < people.rows.size(); a++) {
      for (int b = a + 1; b < people.rows.size(); b++) {
        paired += two.paired(a, b) ? 1 : 0;
      }
    }
    assertThat(paired).isEqualTo(linked.compared());
  }
}
