package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.population.StressRow.Change;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves("F027")
class StressSetTest {

  private static final int ROWS = 24_000;
  private static final List<StressRow> SET =
      new StressSet(7, StressMix.TRAPS).rows().limit(ROWS).toList();
  private static final Map<Integer, StressChild> PEOPLE =
      new StressSet(7, StressMix.TRAPS)
          .people()
          .limit(ROWS / 2)
          .collect(Collectors.toMap(StressChild::own, person -> person));

  @Test
  void errsAtLeastAsOftenAsIsStated() {
    Map<Change, Integer> counted = new EnumMap<>(Change.class);
    for (StressRow row : SET) {
      row.changes().forEach(c -> counted.merge(c, 1, Integer::sum));
    }

    Map<Change, Double> least =
        Map.of(
            Change.SURNAME_TYPO, 10.0,
            Change.FORENAME_TYPO, 12.0,
            Change.NO_DATE, 3.0,
            Change.SWAPPED_DATE, 1.0,
            Change.OLD_ADDRESS, 25.0,
            Change.OLD_SURNAME, 3.0,
            Change.NICKNAME, 10.0);
    least.forEach(
        (change, percent) ->
            assertThat(100.0 * counted.get(change) / ROWS)
                .as(change.name())
                .isBetween(percent, percent * 1.25));
  }

  @Test
  void writesOtherwiseWhatItSaysItWroteOtherwise() {
    for (StressRow row : SET) {
      StressChild person = PEOPLE.get(row.person());
      Set<Change> changes = row.changes();
      boolean surname =
          changes.contains(Change.SURNAME_TYPO)
              || changes.contains(Change.OLD_SURNAME)
              || changes.contains(Change.SPELLING);
      if (!surname) {
        assertThat(row.surname()).isEqualTo(person.surname());
      }
      if (changes.equals(Set.of(Change.SURNAME_TYPO))) {
        assertThat(row.surname()).isNotEqualTo(person.surname());
      }
      if (changes.equals(Set.of(Change.FORENAME_TYPO))) {
        assertThat(row.forename()).isNotEqualTo(person.first());
      }
      if (changes.contains(Change.NICKNAME) && !changes.contains(Change.FORENAME_TYPO)) {
        assertThat(row.forename()).isNotEqualTo(person.first());
      }
      boolean same = row.birthDate().equals(person.born().toString());
      assertThat(same)
          .isEqualTo(!changes.contains(Change.NO_DATE) && !changes.contains(Change.SWAPPED_DATE));
      boolean moved = !person.home().postcode().equals(person.formerHome().postcode());
      if (moved && !row.postcode().isEmpty()) {
        assertThat(row.postcode().equals(person.formerHome().postcode()))
            .isEqualTo(changes.contains(Change.OLD_ADDRESS));
      }
    }
  }

  @Test
  void writesSpellingsOfNamesFromOtherAlphabetsOnlyWhereTheCustomsHaveThem() {
    Map<Boolean, Long> spelt =
        SET.stream()
            .collect(
                Collectors.partitioningBy(
                    r -> Culture.valueOf(r.nameGroup()).british(),
                    Collectors.filtering(
                        r -> r.changes().contains(Change.SPELLING), Collectors.counting())));
    assertThat(spelt.get(true)).isZero();
    assertThat(spelt.get(false)).isGreaterThan(200);
  }

  @Test
  void hasThirtyThousandPairsOfTwinsInAMillionRows() {
    Map<Integer, Set<Integer>> twins = new HashMap<>();
    for (StressRow row : SET) {
      if (row.trap() == Trap.TWIN) {
        twins.computeIfAbsent(row.person() / 8, n -> new HashSet<>()).add(row.person());
      }
    }
    long pairs = twins.values().stream().filter(p -> p.size() == 2).count();
    assertThat(pairs * 1_000_000 / ROWS).isGreaterThan(30_000);
  }

  @Test
  void setsEachTrapAsItIsNamed() {
    Map<Trap, List<StressChild>> first = new EnumMap<>(Trap.class);
    for (Trap trap : Trap.values()) {
      int household =
          PEOPLE.values().stream()
              .filter(p -> p.trap() == trap && p.place() == 0)
              .mapToInt(StressChild::household)
              .min()
              .orElseThrow();
      first.put(
          trap,
          PEOPLE.values().stream()
              .filter(p -> p.household() == household)
              .sorted((a, b) -> a.place() - b.place())
              .toList());
    }
    List<StressChild> twins = first.get(Trap.TWIN);
    assertThat(twins.get(0).born()).isEqualTo(twins.get(1).born());
    assertThat(twins.get(0).home()).isEqualTo(twins.get(1).home());
    assertThat(twins.get(0).first()).isNotEqualTo(twins.get(1).first());
    List<StressChild> siblings = first.get(Trap.SIBLING);
    assertThat(siblings.get(0).home()).isEqualTo(siblings.get(1).home());
    assertThat(siblings.get(0).born()).isAfter(siblings.get(1).born());
    List<StressChild> cousins = first.get(Trap.COUSIN);
    assertThat(cousins.get(0).first()).isEqualTo(cousins.get(1).first());
    assertThat(cousins.get(0).surname()).isEqualTo(cousins.get(1).surname());
    assertThat(cousins.get(0).born()).isNotEqualTo(cousins.get(1).born());
    List<StressChild> father = first.get(Trap.FATHER_AND_SON);
    assertThat(father.get(0).first()).isEqualTo(father.get(1).first());
    assertThat(father.get(1).born()).isBefore(father.get(0).born().minusYears(17));
    List<StressChild> street = first.get(Trap.STREET);
    assertThat(street).hasSizeBetween(5, 8);
    assertThat(street.stream().map(c -> c.home().postcode()).distinct()).hasSize(1);
    assertThat(street.stream().map(c -> c.home().lines()).distinct()).hasSize(street.size());
    assertThat(street.stream().map(StressChild::first).distinct()).hasSizeLessThan(5);
  }

  @Test
  void writesEachPersonOnceOrMoreButNeverTwiceForOneSupplier() {
    Map<Integer, List<StressRow>> rows =
        SET.stream().collect(Collectors.groupingBy(StressRow::person));
    rows.values()
        .forEach(
            of ->
                assertThat(of.stream().map(StressRow::supplier).distinct().count())
                    .isEqualTo(of.size()));
    assertThat(rows.values().stream().map(List::size)).contains(1, 2, 3, 4, 5);
  }

  @Test
  void hasAsManyTwinsAndSiblingsAsFamiliesHaveInTheNaturalMix() {
    Map<Trap, Long> people =
        new StressSet(7, StressMix.NATURAL)
            .people()
            .limit(8_000)
            .collect(Collectors.groupingBy(StressChild::trap, Collectors.counting()));

    assertThat(people.get(Trap.TWIN) / 8_000.0).isBetween(0.015, 0.035);
    assertThat(people.get(Trap.SIBLING) / 8_000.0).isBetween(0.5, 0.75);
    assertThat(people.get(Trap.NONE) / 8_000.0).isBetween(0.25, 0.4);
  }

  @Test
  void isAFunctionOfItsSeed(@TempDir Path folder) throws IOException {
    StressSet.main("500", "3", folder.resolve("one.csv").toString());
    StressSet.main("500", "3", folder.resolve("two.csv").toString());
    StressSet.main("500", "4", folder.resolve("three.csv").toString());

    String one = Files.readString(folder.resolve("one.csv"));
    assertThat(one).isEqualTo(Files.readString(folder.resolve("two.csv")));
    assertThat(one).isNotEqualTo(Files.readString(folder.resolve("three.csv")));
    assertThat(one.lines()).hasSize(501);
    assertThat(folder.resolve("one.map")).content().contains("truth = person");
  }
}
