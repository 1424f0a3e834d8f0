package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int SIZE = 50_000;
  private static final Population POPULATION =
      new Population(20261122, SIZE, Region.NORTH_WEST, TODAY);
  private static final List<SyntheticChild> CHILDREN = POPULATION.children().toList();

  /** The least share of each kind of case, in children out of ten thousand. */
  private static final Map<Trait, Integer> LEAST =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Trait.TWIN, 120),
              Map.entry(Trait.STEP_FAMILY, 500),
              Map.entry(Trait.MOVER, 1500),
              Map.entry(Trait.RENAMED, 150),
              Map.entry(Trait.KNOWN_AS, 500),
              Map.entry(Trait.ALIAS, 40),
              Map.entry(Trait.TRANSLITERATED, 150),
              Map.entry(Trait.BOARDER, 20),
              Map.entry(Trait.COLLEGE, 300),
              Map.entry(Trait.NO_SCHOOL, 80),
              Map.entry(Trait.NO_GP, 100),
              Map.entry(Trait.NO_FIXED_ADDRESS, 30),
              Map.entry(Trait.LAST_KNOWN_ADDRESS, 20),
              Map.entry(Trait.LEFT_ENGLAND, 20),
              Map.entry(Trait.UNCERTAIN_BIRTH_DATE, 40),
              Map.entry(Trait.ALONE_FROM_ABROAD, 8),
              Map.entry(Trait.SHIELDED, 15),
              Map.entry(Trait.PROVISIONAL, 2),
              Map.entry(Trait.SWAPPED_NAMES, 40),
              Map.entry(Trait.SWAPPED_DATE, 30),
              Map.entry(Trait.MISTYPED, 500),
              Map.entry(Trait.LEAD_PROFESSIONAL, 200),
              Map.entry(Trait.LEAD_ACROSS_BORDER, 10)));

  @Test
  void isTheSameForTheSameSeed() {
    Population again = new Population(20261122, SIZE, Region.NORTH_WEST, TODAY);
    assertThat(again.children(0, 3_000).toList()).isEqualTo(CHILDREN.subList(0, 3_000));
    assertThat(again.organisations().organisations())
        .isEqualTo(POPULATION.organisations().organisations());
    assertThat(again.organisations().staff()).isEqualTo(POPULATION.organisations().staff());
  }

  @Test
  void isAnotherForAnotherSeed() {
    Population other = new Population(1, SIZE, Region.NORTH_WEST, TODAY);
    int printed = PrintedChildren.count();
    assertThat(other.children(printed, printed + 500).map(SyntheticChild::names).toList())
        .isNotEqualTo(
            CHILDREN.subList(printed, printed + 500).stream().map(SyntheticChild::names).toList());
  }

  @Test
  void canBeginAnywhere() {
    for (int from : List.of(0, 3, PrintedChildren.count(), 11, 12, 13, 1_000, 49_990)) {
      assertThat(POPULATION.children(from, from + 10).toList())
          .isEqualTo(CHILDREN.subList(from, from + 10));
    }
    assertThat(POPULATION.children(SIZE, SIZE)).isEmpty();
  }

  @Test
  void hasExactlyAsManyChildrenAsAskedFor() {
    assertThat(CHILDREN).hasSize(SIZE);
    assertThatThrownBy(() -> POPULATION.children(0, SIZE + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Population(1, Population.MOST + 1, Region.ENGLAND, TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Trait.class)
  void hasEveryKindOfCase(Trait trait) {
    long with = CHILDREN.stream().filter(c -> c.traits().contains(trait)).count();
    assertThat(with).isGreaterThanOrEqualTo((long) LEAST.get(trait) * SIZE / 10_000);
  }

  @Test
  void hasFamiliesOfOneToSixChildren() {
    Map<Integer, Long> sizes =
        CHILDREN.stream()
            .collect(Collectors.groupingBy(SyntheticChild::family, Collectors.counting()));
    assertThat(Set.copyOf(sizes.values())).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void givesBrothersAndSistersDifferentFirstNames() {
    Map<Integer, Set<String>> seen = new HashMap<>();
    for (SyntheticChild child : CHILDREN) {
      String first = NameBook.first(child.names().get(0).forenames());
      assertThat(seen.computeIfAbsent(child.family(), f -> new HashSet<>()).add(first)).isTrue();
    }
  }

  @Test
  void hasMixedSurnamesInStepFamilies() {
    Map<Integer, Set<String>> surnames = new HashMap<>();
    CHILDREN.stream()
        .filter(c -> c.traits().contains(Trait.STEP_FAMILY))
        .forEach(
            c ->
                surnames
                    .computeIfAbsent(c.family(), f -> new HashSet<>())
                    .add(c.names().get(0).surname()));
    long mixed = surnames.values().stream().filter(s -> s.size() > 1).count();
    assertThat(mixed).isGreaterThan(surnames.size() / 2);
  }

  @Test
  void holdsChildrenOnly() {
    assertThat(CHILDREN)
        .allSatisfy(
            c -> {
              assertThat(c.birth().date()).isAfter(TODAY.minusYears(18).minusDays(1));
              assertThat(c.birth().date()).isBeforeOrEqualTo(TODAY);
            });
    Map<Integer, Long> ages =
        CHILDREN.stream()
            .collect(Collectors.groupingBy(c -> c.birth().ageOn(TODAY), Collectors.counting()));
    assertThat(ages).hasSize(18).allSatisfy((age, n) -> assertThat(n).isGreaterThan(SIZE / 60));
  }

  @Test
  void letsTwoToFourSourcesSpeakOfAnyChildButProvisionalOnes() {
    Map<Integer, Long> sources =
        CHILDREN.stream()
            .filter(c -> !c.traits().contains(Trait.PROVISIONAL))
            .collect(Collectors.groupingBy(c -> c.sources().size(), Collectors.counting()));
    assertThat(sources.keySet()).containsExactlyInAnyOrder(2, 3, 4);
    assertThat(sources.values()).allSatisfy(n -> assertThat(n).isGreaterThan(SIZE / 20));
  }

  @Test
  void letsNoSourceSpeakTwiceOrBeforeBirthOrFromTheFuture() {
    assertThat(CHILDREN)
        .allSatisfy(
            c -> {
              assertThat(c.sources()).extracting(SourceFacts::supplier).doesNotHaveDuplicates();
              assertThat(c.sources())
                  .allSatisfy(
                      s -> {
                        assertThat(s.asOf()).isBetween(c.birth().date(), TODAY);
                        assertThat(s.names()).isNotEmpty();
                      });
            });
  }

  @Test
  void keepsInvolvementsPlausible() {
    for (SyntheticChild child : CHILDREN) {
      long leads = child.involvements().stream().filter(InvolvementFact::lead).count();
      assertThat(leads).isLessThanOrEqualTo(1);
      for (InvolvementFact fact : child.involvements()) {
        assertThat(fact.confirmedOn()).isBeforeOrEqualTo(TODAY);
        assertThat(fact.since()).isBeforeOrEqualTo(fact.confirmedOn());
        assertThat(fact.since().isBefore(child.birth().date()) && fact.until() == null).isFalse();
        assertThat(fact.activeOn(TODAY) || fact.until() != null).isTrue();
      }
    }
  }

  @Test
  void saysInTheRecordOfAShieldedChildThatItIsOne() {
    assertThat(CHILDREN.stream().filter(SyntheticChild::shielded).toList())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.record(new ChildId(1)).golden().shielded()).isTrue());
  }

  @Test
  void findsAChildThroughWhoWorksWithThem() {
    SyntheticChild child =
        CHILDREN.stream()
            .filter(c -> !c.shielded() && c.traits().contains(Trait.LEAD_PROFESSIONAL))
            .findFirst()
            .orElseThrow();
    assertThat(child.record(new ChildId(1)).parts())
        .anySatisfy(p -> assertThat(p.finders()).hasSize(3));
  }

  @Test
  @Proves("F003")
  void someHaveLeftEnglandSomeHaveALastKnownAddressAndSomeNone() {
    Set<AddressFact.State> now =
        CHILDREN.stream()
            .map(c -> c.golden().addresses())
            .filter(a -> !a.isEmpty())
            .map(a -> a.get(0).state())
            .collect(Collectors.toSet());
    assertThat(now)
        .containsExactlyInAnyOrder(
            AddressFact.State.CURRENT,
            AddressFact.State.LAST_KNOWN,
            AddressFact.State.NO_KNOWN_ADDRESS,
            AddressFact.State.LEFT_ENGLAND,
            AddressFact.State.LEFT_ENGLAND_RETURNING,
            AddressFact.State.LEFT_ENGLAND_FOR_GOOD);
  }

  @Test
  @Proves({"F008", "F011"})
  void ofSomeItIsSaidThatThereIsNoCarerAndNoPractice() {
    Set<SourceFacts.NoneOf> said =
        CHILDREN.stream().flatMap(c -> c.golden().none().stream()).collect(Collectors.toSet());
    assertThat(said).containsExactlyInAnyOrder(SourceFacts.NoneOf.values());
  }

  @Test
  void keepsAddressHistoryOfMovers() {
    long withHistory =
        CHILDREN.stream()
            .filter(c -> c.traits().contains(Trait.MOVER))
            .filter(
                c ->
                    c.golden().addresses().stream()
                        .anyMatch(a -> a.state() == AddressFact.State.FORMER))
            .count();
    assertThat(withHistory).isGreaterThan(SIZE / 10);
  }
}
