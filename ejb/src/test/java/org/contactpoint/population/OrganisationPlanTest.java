package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganisationPlanTest {

  private static final OrganisationPlan PLAN =
      new Population(4, 50_000, Region.NORTH_WEST, LocalDate.of(2026, 11, 22)).organisations();

  @Test
  void knowsTheAuthoritiesOfTodayAndThoseThatEnded() {
    List<Authority> all = Authority.all();
    assertThat(all).extracting(Authority::code).doesNotHaveDuplicates();
    assertThat(all.stream().filter(a -> a.end() == null)).hasSize(153);
    assertThat(all.stream().filter(a -> a.end() != null))
        .hasSize(8)
        .allSatisfy(a -> assertThat(all).extracting(Authority::code).containsAll(a.replacedBy()));
    assertThat(all).extracting(Authority::region).doesNotContain("");
  }

  @Test
  void knowsWhereFamiliesLiveInEveryAuthorityOfToday() {
    Set<String> today =
        Authority.all().stream()
            .filter(a -> a.end() == null)
            .map(Authority::code)
            .collect(Collectors.toSet());
    assertThat(new Places(Region.ENGLAND).all())
        .extracting(Places.Place::authority)
        .containsExactlyInAnyOrderElementsOf(today);
    assertThat(new Places(Region.NORTH_WEST).all()).hasSize(24);
  }

  @Test
  void hasEveryKindOfOrganisationInEveryAuthorityOfTheRegion() {
    for (Places.Place place : new Places(Region.NORTH_WEST).all()) {
      for (OrganisationKind kind : OrganisationKind.values()) {
        switch (kind) {
          case AUDIT, OPERATIONS, NATIONAL_TEAM, HELP_DESK, BOARDING_SCHOOL ->
              assertThat(PLAN.of(kind)).isNotEmpty();
          default -> assertThat(PLAN.in(place.authority(), kind)).isNotEmpty();
        }
      }
    }
  }

  @Test
  void namesNoTwoOrganisationsAlike() {
    assertThat(PLAN.organisations())
        .extracting(SyntheticOrganisation::name)
        .doesNotHaveDuplicates();
    assertThat(PLAN.organisations())
        .extracting(SyntheticOrganisation::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.length() <= 20);
  }

  @Test
  void employsTwoThousandPractitionersAndLeavesNoTeamEmpty() {
    assertThat(PLAN.staff()).hasSize(2_000);
    assertThat(PLAN.staff())
        .extracting(SyntheticPractitioner::username)
        .doesNotHaveDuplicates()
        .allMatch(u -> u.matches("[a-z0-9.]{3,64}"));
    Set<Long> surrogates = new HashSet<>();
    PLAN.staff().forEach(s -> assertThat(surrogates.add(s.id())).isTrue());
    for (SyntheticOrganisation organisation : PLAN.organisations()) {
      for (SyntheticOrganisation.Team team : organisation.teams()) {
        assertThat(PLAN.staffOf(team)).isNotEmpty();
      }
    }
  }

  @Test
  void isFoundBySurrogate() {
    assertThat(PLAN.organisations()).allSatisfy(o -> assertThat(PLAN.byId(o.id())).isSameAs(o));
  }
}
