package org.contactpoint.population;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When the checks and accreditations of a sandbox end: most in a year, some within a month, some
 * last week, so that those who keep staff have something to do. Nobody who is printed is locked
 * out, and no management team is.
 */
final class SyntheticStandings {

  private static final Set<String> PRINTED =
      PrintedStaff.staff().stream().map(PrintedStaff.Post::username).collect(Collectors.toSet());
  private static final Set<String> PRINTED_PLACES =
      PrintedStaff.organisations().stream()
          .map(PrintedStaff.Place::name)
          .collect(Collectors.toSet());

  private SyntheticStandings() {}

  static LocalDate ofStaff(SyntheticPractitioner who, LocalDate today) {
    return PRINTED.contains(who.username()) ? today.plusYears(1) : end(who.id(), today);
  }

  static LocalDate ofOrganisation(SyntheticOrganisation o, LocalDate today) {
    boolean keepsOthers = o.kind() == OrganisationKind.MANAGEMENT || o.kind().watchesOrKeeps();
    return keepsOthers || PRINTED_PLACES.contains(o.name())
        ? today.plusYears(1)
        : end(o.id(), today);
  }

  private static LocalDate end(long id, LocalDate today) {
    if (id % 13 == 5) {
      return today.plusDays(1 + id % 29);
    }
    return id % 31 == 7 ? today.minusDays(1 + id % 7) : today.plusYears(1);
  }
}
