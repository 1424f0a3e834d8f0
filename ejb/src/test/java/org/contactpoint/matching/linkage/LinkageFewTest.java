package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole run over few rows: what it gives, in which order, and what it says of it. */
@Proves("F025")
class LinkageFewTest {

  private static final Settings SETTINGS = new Settings(3, 1, 0.01, true, Rules.standard());
  private final List<ScoredPair> pairs = new ArrayList<>();
  private People people;
  private Linkage linkage;
  private Report report;

  @BeforeEach
  void link() {
    people = People.of(70, 9);
    people.shuffle(1);
    linkage = people.linkage(SETTINGS);
    report = linkage.run(pairs::add);
  }

  @Test
  void rowsAreNumberedAsTheyCome() {
    Linkage empty = Linkage.of(People.SCHEMA, SETTINGS);
    for (int row = 0; row < 200; row++) {
      assertThat(empty.add(0, People.line("Ann", "Smith"))).isEqualTo(row);
    }
  }

  @Test
  void pairsAreGivenByTheirRowsFromTheLeastProbability() {
    assertThat(pairs).hasSizeGreaterThan(20);
    for (int i = 1; i < pairs.size(); i++) {
      ScoredPair last = pairs.get(i - 1);
      ScoredPair pair = pairs.get(i);
      assertThat(pair.a() * 1000 + pair.b()).isGreaterThan(last.a() * 1000 + last.b());
    }
    assertThat(pairs).allMatch(p -> p.a() < p.b() && p.probability() >= 0.01);
  }

  @Test
  void everyPairOfAPersonIsALinkAndNoOther() {
    int links = 0;
    for (ScoredPair pair : pairs) {
      boolean one = report.clusters()[pair.a()] == report.clusters()[pair.b()];
      assertThat(pair.decision() == Decision.LINK).isEqualTo(one);
      links += one ? 1 : 0;
    }
    int together = 0;
    for (int a = 0; a < report.clusters().length; a++) {
      for (int b = 0; b < a; b++) {
        together += report.clusters()[a] == report.clusters()[b] ? 1 : 0;
      }
    }
    assertThat(links).isEqualTo(together).isGreaterThan(15);
  }

  @Test
  void personsAreNumberedInTheOrderOfTheirFirstRows() {
    int next = 0;
    for (int person : report.clusters()) {
      assertThat(person).isLessThanOrEqualTo(next);
      next = person == next ? next + 1 : next;
    }
    assertThat(report.clusters()).hasSize(people.rows.size());
  }

  @Test
  void whySaysWhatThePairSaid() {
    for (ScoredPair pair : pairs) {
      Explanation why = linkage.why(pair.a(), pair.b());

      assertThat(why.decision()).isEqualTo(pair.decision());
      assertThat(why.probability()).isCloseTo(pair.probability(), within(1e-9));
      assertThat(linkage.why(pair.b(), pair.a()).steps()).isEqualTo(why.steps());
      Map<String, Double> weights = new java.util.HashMap<>();
      for (int slot = 0; slot < pair.weights().length; slot++) {
        weights.put(report.comparisons().get(slot), pair.weights()[slot]);
      }
      for (Explanation.Step step : why.steps()) {
        if (weights.containsKey(step.field())) {
          assertThat(step.weight()).isEqualTo(weights.get(step.field()));
        }
      }
    }
  }

  @Test
  void pairsWereComparedThatShareABlock() {
    int compared = 0;
    for (int a = 0; a < people.rows.size(); a++) {
      for (int b = a + 1; b < people.rows.size(); b++) {
        assertThat(linkage.paired(a, b)).isEqualTo(linkage.paired(b, a));
        compared += linkage.paired(a, b) ? 1 : 0;
      }
    }
    assertThat((long) compared).isEqualTo(report.compared()).isPositive();
  }

  @Test
  void reportTellsEveryComparisonAndItsLevels() {
    assertThat(report.comparisons())
        .startsWith("forename", "surname")
        .contains("birth date", "sex", "postcode", "street", "phone")
        .endsWith("what goes together")
        .hasSize(pairs.get(0).weights().length);
    assertThat(report.model().levels())
        .extracting(Model.Level::comparison)
        .containsOnlyElementsOf(report.comparisons().subList(0, report.comparisons().size() - 1));
    assertThat(report.model().levels())
        .filteredOn(level -> level.comparison().equals("sex"))
        .extracting(Model.Level::level)
        .containsExactly("differs", "the same");
    for (Model.Level level : report.model().levels()) {
      assertThat(level.match()).isBetween(0.0, 1.0);
      assertThat(level.chance()).isBetween(0.0, 1.0);
    }
    assertThat(report.model().groups()).hasSizeGreaterThan(2);
    assertThat(report.seconds())
        .containsOnlyKeys("standardise", "block", "learn", "score", "decide", "give");
    assertThat(report.seconds().values()).allMatch(seconds -> seconds >= 0 && seconds < 3600);
  }

  @Test
  void rowsOfOneSupplierAreNotLinkedWhereOnlySuppliersAre() {
    Linkage two = Linkage.of(People.SCHEMA, new Settings(3, 1, 0.01, false, Rules.standard()));
    for (int row = 0; row < people.rows.size(); row++) {
      two.add(row % 2, people.rows.get(row));
    }
    List<ScoredPair> ofTwo = People.run(two);

    assertThat(ofTwo).isNotEmpty().allMatch(pair -> (pair.a() + pair.b()) % 2 == 1);
    assertThat(two.paired(0, 2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void fatherAndSonOfOneNameAreTwoInAFileTooSmallToSayThatThereAreFamilies(long seed) {
    People some = People.of(60, seed);
    int father = some.rows.size();
    String[] he = {
      "Osric", "Quarter", "1979-03-04", "M", "LS4 2AB", "9 felros road", "01632 960123"
    };
    some.rows.add(he);
    some.rows.add(he.clone());
    some.rows.get(father + 1)[2] = "2009-11-28";
    some.person.add(1000);
    some.person.add(1001);

    int[] clusters = some.linkage(SETTINGS).run(pair -> {}).clusters();

    assertThat(clusters[father]).isNotEqualTo(clusters[father + 1]);
  }
}
