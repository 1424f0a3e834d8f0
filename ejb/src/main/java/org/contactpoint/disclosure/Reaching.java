package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.people.Directory;
import org.contactpoint.people.Directory.OrganisationContact;
import org.contactpoint.people.Directory.PractitionerContact;
import org.contactpoint.people.Directory.TeamContact;

/** How practitioners, teams and organisations are reached today. */
@ApplicationScoped
public class Reaching {

  @Inject Directory directory;

  /** What the directory says of these, read at once; who covers is asked for only if needed. */
  Reached load(
      Collection<Long> organisations,
      Collection<Long> teams,
      Collection<Long> accounts,
      LocalDate today) {
    if (organisations.isEmpty()) {
      return new Reached(Map.of(), Map.of(), Map.of(), Map.of(), today);
    }
    Map<Long, OrganisationContact> offices = directory.organisations(organisations);
    Map<Long, PractitionerContact> people = directory.practitioners(accounts);
    return new Reached(
        offices, directory.teams(teams), people, covers(people.values(), today), today);
  }

  private Map<Long, PractitionerContact> covers(
      Collection<PractitionerContact> people, LocalDate today) {
    return directory.practitioners(
        people.stream()
            .filter(p -> p.awayOn(today))
            .map(p -> p.away().cover())
            .filter(Objects::nonNull)
            .toList());
  }

  /** How practitioners are reached today, by account. */
  Map<Long, Reachable> reach(Collection<Long> accounts, LocalDate today) {
    Collection<PractitionerContact> people = directory.practitioners(accounts).values();
    Reached found =
        load(
            people.stream().map(PractitionerContact::organisationId).toList(),
            people.stream().map(PractitionerContact::teamId).filter(Objects::nonNull).toList(),
            accounts,
            today);
    return people.stream()
        .collect(
            Collectors.toMap(
                PractitionerContact::accountId,
                p -> found.of(p.organisationId(), p.teamId(), p.accountId())));
  }

  /** How a team, or without one an organisation, is reached. */
  Reachable reach(long organisation, Long team, LocalDate today) {
    return load(List.of(organisation), team == null ? List.of() : List.of(team), List.of(), today)
        .of(organisation, team, null);
  }

  /**
   * What the directory said.
   *
   * @param organisations by id
   * @param teams by id
   * @param people by account
   * @param covers who covers for those who are away, by account
   * @param today the local date
   */
  record Reached(
      Map<Long, OrganisationContact> organisations,
      Map<Long, TeamContact> teams,
      Map<Long, PractitionerContact> people,
      Map<Long, PractitionerContact> covers,
      LocalDate today) {

    /**
     * How somebody is reached.
     *
     * @param team or null
     * @param account or null
     */
    Reachable of(long organisation, Long team, Long account) {
      return reachable(
          organisations.get(organisation),
          team == null ? null : teams.get(team),
          account == null ? null : people.get(account),
          covers,
          today);
    }
  }

  /**
   * A leaver is named but not to be called: team or organisation answers instead (F016). For
   * somebody who is away answers who covers, as long as that one is at work.
   */
  private static Reachable reachable(
      OrganisationContact organisation,
      TeamContact team,
      PractitionerContact person,
      Map<Long, PractitionerContact> covers,
      LocalDate today) {
    boolean working = person != null && person.working();
    boolean away = working && person.awayOn(today);
    PractitionerContact cover = away ? cover(covers.get(person.away().cover()), today) : null;
    PractitionerContact answers = away ? cover : working ? person : null;
    return new Reachable(
        person == null ? of(organisation, OrganisationContact::contact) : title(person),
        place(organisation, team),
        first(
            of(answers, PractitionerContact::telephone),
            of(team, TeamContact::telephone),
            of(organisation, OrganisationContact::telephone)),
        first(
            of(answers, PractitionerContact::email),
            of(team, TeamContact::email),
            of(organisation, OrganisationContact::email)),
        working ? person.hours() : of(team, TeamContact::hours),
        away ? person.away().until() : null,
        cover == null ? null : title(cover),
        first(
            of(team, TeamContact::outOfHours), of(organisation, OrganisationContact::outOfHours)));
  }

  private static PractitionerContact cover(PractitionerContact named, LocalDate today) {
    return named != null && named.working() && !named.awayOn(today) ? named : null;
  }

  private static String title(PractitionerContact person) {
    return person.job() == null ? person.name() : person.name() + ", " + person.job();
  }

  private static String place(OrganisationContact organisation, TeamContact team) {
    String name = organisation == null ? Words.NOT_KNOWN : organisation.name();
    return team == null ? name : name + ", " + team.name();
  }

  private static <T> String of(T source, Function<T, String> fact) {
    return source == null ? null : fact.apply(source);
  }

  private static String first(String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
