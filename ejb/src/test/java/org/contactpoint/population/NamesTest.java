package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactpoint.kernel.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {

  private static final NameBook NAMES = new NameBook();

  @Test
  void spreadsSurnamesAsInBritain() {
    Families families =
        new Families(3, LocalDate.of(2026, 11, 22), NAMES, new Places(Region.ENGLAND));
    Map<String, Integer> bearers = new HashMap<>();
    int children = 0;
    for (int family = 0; children < 1_000_000; family++) {
      for (Person child : families.make(family)) {
        bearers.merge(child.names().get(0).surname(), 1, Integer::sum);
        children++;
      }
    }
    List<Integer> most = bearers.values().stream().sorted((a, b) -> b - a).toList();
    // Tens of thousands of surnames; the commonest near one in a hundred; the common 500 near half.
    assertThat(bearers.size()).isBetween(35_000, 120_000);
    assertThat(most.get(0)).isBetween(5_000, 18_000);
    assertThat(most.stream().limit(500).mapToInt(i -> i).sum()).isBetween(350_000, 700_000);
  }

  @ParameterizedTest
  @EnumSource(Culture.class)
  void drawsManyNamesOfEachCustom(Culture culture) {
    Dice dice = new Dice(1, 1, 1);
    Set<String> girls = new HashSet<>();
    Set<String> boys = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      girls.add(NAMES.forename(dice, culture, Gender.FEMALE));
      boys.add(NAMES.forename(dice, culture, Gender.MALE));
      surnames.add(NAMES.surname(dice, culture));
    }
    assertThat(girls).hasSizeGreaterThan(100);
    assertThat(boys).hasSizeGreaterThan(100);
    assertThat(surnames).hasSizeGreaterThan(120);
    assertThat(surnames).allMatch(s -> s.matches("[\\p{L}'’ -]{2,30}"), "looks like a surname");
  }

  @Test
  void givesDaughtersTheirFormOfTheFamilysName() {
    assertThat(NAMES.borneBy("Kowalski", Gender.FEMALE, Culture.POLISH)).isEqualTo("Kowalska");
    assertThat(NAMES.borneBy("Nowak", Gender.FEMALE, Culture.POLISH)).isEqualTo("Nowak");
    assertThat(NAMES.borneBy("Singh", Gender.FEMALE, Culture.SOUTH_ASIAN_HINDU_SIKH))
        .isEqualTo("Kaur");
    assertThat(NAMES.borneBy("Kaur", Gender.MALE, Culture.SOUTH_ASIAN_HINDU_SIKH))
        .isEqualTo("Singh");
    assertThat(NAMES.borneBy("Begum", Gender.MALE, Culture.SOUTH_ASIAN_MUSLIM)).isEqualTo("Miah");
    assertThat(NAMES.borneBy("Smith", Gender.FEMALE, Culture.ENGLISH)).isEqualTo("Smith");
  }

  @Test
  void mistypesBehindTheFirstLetterOnly() {
    Dice dice = new Dice(1, 2, 3);
    int changed = 0;
    for (int i = 0; i < 1_000; i++) {
      String typed = Typing.mistype(dice, "Hargreaves");
      assertThat(typed).startsWith("H").hasSizeBetween(9, 11);
      changed += typed.equals("Hargreaves") ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(850);
    assertThat(Typing.mistype(dice, "Li")).isEqualTo("Li");
  }

  @Test
  void variesMoreInSomePlacesThanInOthers() {
    assertThat(abroad(3)).isGreaterThan(2 * abroad(1));
    assertThat(abroad(0)).isPositive();
  }

  private static int abroad(int variety) {
    Dice dice = new Dice(5, 5, variety);
    int abroad = 0;
    for (int i = 0; i < 10_000; i++) {
      abroad += Culture.draw(dice, variety).british() ? 0 : 1;
    }
    return abroad;
  }
}
