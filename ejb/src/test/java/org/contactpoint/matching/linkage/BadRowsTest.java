package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class BadRowsTest {

  private static Linkage of(int times, String... values) {
    Linkage linkage = Linkage.of(People.SCHEMA, Settings.defaults());
    for (int i = 0; i < times; i++) {
      linkage.add(0, People.line(values));
    }
    return linkage;
  }

  @Test
  void oneRowIsLinkedToNobody() {
    Linkage one = of(1, "Amina", "Khan", "2011-05-24");

    assertThat(one.run(pair -> {}).clusters()).containsExactly(0);
  }

  @Test
  void rowsWithNothingInThemAreSaidToHaveNothing() {
    assertThatThrownBy(() -> of(3, "", null, "NA").run(pair -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column");
    assertThatThrownBy(() -> of(0).run(pair -> {})).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyRowsAmongOthersAreLinkedToNobody() {
    People people = People.of(200, 3);
    int from = people.rows.size();
    for (int i = 0; i < 20; i++) {
      people.rows.add(new String[] {"", "", "", "", "", "", ""});
      people.person.add(1000 + i);
    }

    assertThat(People.run(people.linkage(Settings.defaults()))).noneMatch(pair -> pair.b() >= from);
  }

  @Test
  void equalRowsDoNotGrowWithoutBound() {
    Linkage linkage = of(6_000, "John", "Smith", "2011-05-24", "M", "LS1 2AB", "1 High St", "");
    Report report = linkage.run(pair -> {});

    assertThat(report.compared()).isLessThan(6_000 * 200L);
    assertThat(report.blocks()).anyMatch(block -> block.capped() > 0);
    assertThat(report.clusters()).hasSize(6_000);
  }

  /** The short form of 100,000 rows of one name: everybody is called the same, dates differ. */
  @Test
  void rowsOfOneNameAreToldApartByTheRest() {
    Random dice = new Random(17);
    Linkage linkage = Linkage.of(People.SCHEMA, Settings.defaults());
    List<String> dates = new ArrayList<>();
    for (int row = 0; row < 2_000; row++) {
      boolean again = row % 10 == 9;
      String born =
          String.format(
              "%d-%02d-%02d", 1990 + dice.nextInt(25), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
      dates.add(again ? dates.get(row - 1) : born);
      String phone = "01632 " + (again ? 960_000 + row - 1 : 960_000 + row);
      linkage.add(0, People.line("John", "Smith", dates.get(row), "M", "", "", phone));
    }
    List<ScoredPair> links = new ArrayList<>();
    Report report =
        linkage.run(
            pair -> {
              if (pair.decision() == Decision.LINK) {
                links.add(pair);
              }
            });

    assertThat(report.compared()).as("not every row with every other").isLessThan(2_000 * 400L);
    assertThat(links).hasSizeBetween(150, 250);
    assertThat(links)
        .filteredOn(p -> p.a() % 10 == 8 && p.b() == p.a() + 1)
        .hasSizeGreaterThan(150);
  }

  @Test
  void columnsThatAreMostlyEmptyDoNoHarm() {
    People people = People.of(300, 9);
    for (int i = 0; i < people.rows.size(); i++) {
      if (i % 50 != 0) {
        people.rows.get(i)[3] = "";
        people.rows.get(i)[6] = "";
      }
    }
    double[] judged = people.judge(People.run(people.linkage(Settings.defaults())));

    assertThat(judged[0]).isGreaterThan(0.95);
    assertThat(judged[1]).isGreaterThan(0.95);
  }

  @Test
  void oneColumnAloneIsCompared() {
    Linkage linkage =
        Linkage.of(new Schema(List.of(new Column("town", Role.TEXT, null))), Settings.defaults());
    for (String town : List.of("Leeds", "Leeds", "York", "Hull", "Bath", "Ely")) {
      linkage.add(0, new String[] {town});
    }

    assertThat(linkage.run(pair -> {}).clusters()).hasSize(6);
  }

  @Test
  void datesInThreeFormatsInOneColumnAreRead() {
    People people = People.of(300, 21);
    for (int i = 0; i < people.rows.size(); i++) {
      String[] row = people.rows.get(i);
      if (!row[2].isEmpty()) {
        String[] part = row[2].split("-");
        row[2] =
            i % 3 == 0
                ? row[2]
                : i % 3 == 1
                    ? part[2] + "/" + part[1] + "/" + part[0]
                    : part[0] + part[1] + part[2];
      }
    }
    double[] judged = people.judge(People.run(people.linkage(Settings.defaults())));

    assertThat(judged[0]).isGreaterThan(0.98);
    assertThat(judged[1]).isGreaterThan(0.95);
  }
}
