package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.access.Role;
import org.contactpoint.child.NameFact;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Sector;
import org.junit.jupiter.api.Test;

class PrintedChildrenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<SyntheticChild> printed(long seed, int size, Region region) {
    return new Population(seed, size, region, TODAY).children(0, PrintedChildren.count()).toList();
  }

  @Test
  void comeFirstWhateverSeedSizeAndRegion() {
    List<SyntheticChild> small = printed(1, 100, Region.NORTH_WEST);
    List<SyntheticChild> large = printed(2, 60_000, Region.ENGLAND);
    assertThat(large)
        .extracting(SyntheticChild::names)
        .isEqualTo(small.stream().map(SyntheticChild::names).toList());
    assertThat(large)
        .extracting(SyntheticChild::birth)
        .isEqualTo(small.stream().map(SyntheticChild::birth).toList());
  }

  @Test
  void areEightToTenWithALineEach() {
    assertThat(PrintedChildren.count()).isBetween(8, 10);
    assertThat(PrintedChildren.lines())
        .hasSize(PrintedChildren.count())
        .first()
        .asString()
        .startsWith("Amina Yousef, born March 2015: Amina Yusuf");
  }

  @Test
  void beginWithAminaYusufOfSalford() {
    Population population = new Population(9, 100, Region.NORTH_WEST, TODAY);
    SyntheticChild amina = population.children(0, 1).findFirst().orElseThrow();
    OrganisationPlan plan = population.organisations();
    assertThat(amina.names().get(0)).isEqualTo(NameFact.legal("Amina", "Yusuf"));
    assertThat(amina.birth()).isEqualTo(BirthDate.exact(2015, 3, 12));
    assertThat(amina.authority()).isEqualTo("E08000006");
    assertThat(amina.settings()).containsExactly("St Mark's Primary", "Langworthy Practice");
    assertThat(amina.involvements())
        .filteredOn(InvolvementFact::lead)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.accountId()).isEqualTo(plan.person("Joan Mills").id());
              assertThat(f.activeOn(TODAY)).isTrue();
            });
  }

  @Test
  void haveAStoryForEachFeature() {
    Set<Trait> shown =
        printed(1, 100, Region.NORTH_WEST).stream()
            .flatMap(c -> c.traits().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    assertThat(shown)
        .contains(
            Trait.RENAMED,
            Trait.SWAPPED_NAMES,
            Trait.SWAPPED_DATE,
            Trait.TWIN,
            Trait.SHIELDED,
            Trait.NO_SCHOOL,
            Trait.ALIAS,
            Trait.TRANSLITERATED,
            Trait.LEAD_ACROSS_BORDER,
            Trait.PROVISIONAL);
  }

  @Test
  void haveWhatTheirOlderSourcesGotWrong() {
    List<SyntheticChild> all = printed(1, 100, Region.NORTH_WEST);
    SyntheticChild zofia = all.get(3);
    assertThat(zofia.golden().birth()).isEqualTo(BirthDate.exact(2014, 7, 4));
    assertThat(zofia.sources())
        .anySatisfy(s -> assertThat(s.birth()).isEqualTo(BirthDate.exact(2014, 4, 7)));
    assertThat(all.get(2).golden().names())
        .contains(new NameFact("Scott", "Callum", NameFact.Use.ALIAS, null, null));
    assertThat(all.get(1).golden().names())
        .extracting(NameFact::surname)
        .containsExactly("Hargreaves", "Fielding");
  }

  @Test
  void haveNumbersOfTheirOwn() {
    assertThat(printed(1, 100, Region.NORTH_WEST))
        .extracting(SyntheticChild::number)
        .doesNotHaveDuplicates();
  }

  @Test
  void canBeFoundByDemonstrationAccountsOfEachRole() {
    OrganisationPlan plan = new Population(9, 100, Region.NORTH_WEST, TODAY).organisations();
    List<SyntheticPractitioner> accounts =
        plan.staff().stream()
            .filter(s -> PrintedStaff.DEMONSTRATION.contains(s.username()))
            .toList();
    assertThat(accounts)
        .extracting(SyntheticPractitioner::username)
        .containsExactlyElementsOf(PrintedStaff.DEMONSTRATION);
    assertThat(accounts)
        .extracting(SyntheticPractitioner::role)
        .containsExactly(
            Role.PRACTITIONER,
            Role.PRACTITIONER,
            Role.PRACTITIONER,
            Role.ORGANISATION_MANAGER,
            Role.MANAGEMENT_TEAM,
            Role.AUDITOR,
            Role.OPERATOR,
            Role.NATIONAL_TEAM,
            Role.HELP_DESK,
            Role.MANAGEMENT_TEAM,
            Role.NATIONAL_TEAM,
            Role.PRACTITIONER,
            Role.PRACTITIONER,
            Role.PRACTITIONER,
            Role.PRACTITIONER);
    assertThat(accounts)
        .extracting(a -> plan.byId(a.organisationId()).kind().sector())
        .containsExactly(
            Sector.SOCIAL_CARE,
            Sector.EDUCATION,
            Sector.HEALTH,
            Sector.EDUCATION,
            Sector.LOCAL_AUTHORITY,
            Sector.NATIONAL,
            Sector.NATIONAL,
            Sector.NATIONAL,
            Sector.NATIONAL,
            Sector.LOCAL_AUTHORITY,
            Sector.NATIONAL,
            Sector.HEALTH,
            Sector.POLICE,
            Sector.VOLUNTARY,
            Sector.VOLUNTARY);
  }
}
