package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.people.Directory;
import org.contactpoint.people.Directory.OrganisationContact;
import org.contactpoint.people.Directory.PractitionerContact;
import org.contactpoint.people.Directory.TeamContact;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeWords;

/** Puts involvements and contact details together: who, where, and how to reach them. */
@ApplicationScoped
public class Workers {

  private static final int FRESH_DAYS = 180;
  private static final int STALE_DAYS = 365;
  private static final int SHOWN_MONTHS = 12;

  @Inject Directory directory;
  @Inject CodeWords codes;

  /** What the service is called today. */
  String service(InvolvementFact.Service service) {
    return codes.of(CodeList.SERVICE, service.name(), service.label());
  }

  /**
   * Active involvements: lead professional first, then practitioners, then the newest.
   *
   * @param ask the reference by which somebody may be asked to get in touch, or null
   */
  List<Worker> now(List<Involved> involved, Function<Involved, String> ask, LocalDate today) {
    return workers(inOrder(involved, today), ask, today);
  }

  /** Those that are active on a day, in the order of {@link #now}. */
  List<Involved> inOrder(List<Involved> involved, LocalDate today) {
    return involved.stream()
        .filter(i -> i.fact().activeOn(today))
        .sorted(
            Comparator.comparing((Involved i) -> !i.fact().lead())
                .thenComparing(i -> i.fact().accountId() == null)
                .thenComparing(i -> i.fact().since(), Comparator.reverseOrder()))
        .toList();
  }

  /** Those that ended or lapsed within the past twelve months, newest first (decisions.md). */
  List<Worker> ended(List<Involved> involved, LocalDate today) {
    LocalDate horizon = today.minusMonths(SHOWN_MONTHS);
    return workers(
        involved.stream()
            .filter(i -> !i.fact().activeOn(today))
            .filter(i -> lastDay(i.fact()) != null && !lastDay(i.fact()).isBefore(horizon))
            .sorted(Comparator.comparing(i -> lastDay(i.fact()), Comparator.reverseOrder()))
            .toList(),
        none -> null,
        today);
  }

  private static LocalDate lastDay(InvolvementFact fact) {
    return fact.until() != null ? fact.until() : fact.expiresOn();
  }

  private List<Worker> workers(
      List<Involved> involved, Function<Involved, String> ask, LocalDate today) {
    if (involved.isEmpty()) {
      return List.of();
    }
    List<InvolvementFact> facts = involved.stream().map(Involved::fact).toList();
    Map<Long, OrganisationContact> organisations =
        directory.organisations(facts.stream().map(InvolvementFact::organisationId).toList());
    Map<Long, PractitionerContact> people = directory.practitioners(ids(facts, true));
    Map<Long, TeamContact> teams = directory.teams(ids(facts, false));
    Map<Long, PractitionerContact> covers = covers(people.values(), today);
    return involved.stream()
        .map(
            i -> {
              InvolvementFact f = i.fact();
              return worker(
                  f,
                  ask.apply(i),
                  reachable(
                      organisations.get(f.organisationId()),
                      f.teamId() == null ? null : teams.get(f.teamId()),
                      f.accountId() == null ? null : people.get(f.accountId()),
                      covers,
                      today),
                  today);
            })
        .toList();
  }

  private static List<Long> ids(List<InvolvementFact> facts, boolean people) {
    return facts.stream()
        .map(f -> people ? f.accountId() : f.teamId())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Who covers for those who are away: asked for only if anybody is. */
  private Map<Long, PractitionerContact> covers(
      Collection<PractitionerContact> people, LocalDate today) {
    return directory.practitioners(
        people.stream()
            .filter(p -> p.awayOn(today))
            .map(p -> p.away().cover())
            .filter(Objects::nonNull)
            .toList());
  }

  private Worker worker(InvolvementFact fact, String ask, Reachable by, LocalDate today) {
    return new Worker(
        fact.lead(),
        service(fact.service()),
        by,
        fact.since(),
        fact.until(),
        fact.confirmedOn(),
        staleness(fact.confirmedOn(), today),
        fact.accountId() != null,
        ask);
  }

  /** Who works, or worked, by each of these involvements, in one line. */
  Map<InvolvementFact, String> titles(List<Involved> involved, LocalDate today) {
    List<Worker> found = workers(involved, none -> null, today);
    Map<InvolvementFact, String> titles = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      titles.put(involved.get(i).fact(), found.get(i).title());
    }
    return titles;
  }

  /** How practitioners are reached today, by account. */
  Map<Long, Reachable> reach(Collection<Long> accounts, LocalDate today) {
    Map<Long, PractitionerContact> people = directory.practitioners(accounts);
    Map<Long, OrganisationContact> organisations =
        directory.organisations(
            people.values().stream().map(PractitionerContact::organisationId).toList());
    Map<Long, TeamContact> teams =
        directory.teams(
            people.values().stream()
                .map(PractitionerContact::teamId)
                .filter(Objects::nonNull)
                .toList());
    Map<Long, PractitionerContact> covers = covers(people.values(), today);
    return people.values().stream()
        .collect(
            Collectors.toMap(
                PractitionerContact::accountId,
                p ->
                    reachable(
                        organisations.get(p.organisationId()),
                        p.teamId() == null ? null : teams.get(p.teamId()),
                        p,
                        covers,
                        today)));
  }

  /** How a team, or without one an organisation, is reached. */
  Reachable reach(long organisation, Long team, LocalDate today) {
    return reachable(
        directory.organisations(List.of(organisation)).get(organisation),
        team == null ? null : directory.teams(List.of(team)).get(team),
        null,
        Map.of(),
        today);
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

  static Staleness staleness(LocalDate confirmed, LocalDate today) {
    long days = confirmed == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(confirmed, today);
    if (days > STALE_DAYS) {
      return Staleness.STALE;
    }
    return days > FRESH_DAYS ? Staleness.GETTING_STALE : Staleness.FRESH;
  }
}
