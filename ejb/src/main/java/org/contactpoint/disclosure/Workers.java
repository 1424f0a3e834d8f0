package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.people.Directory;
import org.contactpoint.people.Directory.OrganisationContact;
import org.contactpoint.people.Directory.PractitionerContact;

/** Puts involvements and contact details together: who, where, and how to reach them. */
@ApplicationScoped
public class Workers {

  private static final int FRESH_DAYS = 180;
  private static final int STALE_DAYS = 365;
  private static final int SHOWN_MONTHS = 12;

  @Inject Directory directory;

  /** Active involvements: lead professional first, then practitioners, then the newest. */
  List<Worker> now(List<Involved> involved, LocalDate today) {
    List<InvolvementFact> active = facts(involved, today, true).toList();
    return workers(
        active.stream()
            .sorted(
                Comparator.comparing((InvolvementFact f) -> !f.lead())
                    .thenComparing(f -> f.accountId() == null)
                    .thenComparing(InvolvementFact::since, Comparator.reverseOrder()))
            .toList(),
        today);
  }

  /** Those that ended or lapsed within the past twelve months, newest first (decisions.md). */
  List<Worker> ended(List<Involved> involved, LocalDate today) {
    LocalDate horizon = today.minusMonths(SHOWN_MONTHS);
    return workers(
        facts(involved, today, false)
            .filter(f -> lastDay(f) != null && !lastDay(f).isBefore(horizon))
            .sorted(Comparator.comparing(Workers::lastDay, Comparator.reverseOrder()))
            .toList(),
        today);
  }

  private static Stream<InvolvementFact> facts(
      List<Involved> involved, LocalDate today, boolean active) {
    return involved.stream().map(Involved::fact).filter(f -> f.activeOn(today) == active);
  }

  private static LocalDate lastDay(InvolvementFact fact) {
    return fact.until() != null ? fact.until() : fact.expiresOn();
  }

  private List<Worker> workers(List<InvolvementFact> facts, LocalDate today) {
    if (facts.isEmpty()) {
      return List.of();
    }
    Map<Long, OrganisationContact> organisations =
        directory.organisations(facts.stream().map(InvolvementFact::organisationId).toList());
    Map<Long, PractitionerContact> people =
        directory.practitioners(
            facts.stream().map(InvolvementFact::accountId).filter(Objects::nonNull).toList());
    return facts.stream()
        .map(
            f ->
                worker(
                    f, organisations.get(f.organisationId()), person(people, f.accountId()), today))
        .toList();
  }

  private static PractitionerContact person(Map<Long, PractitionerContact> people, Long account) {
    return account == null ? null : people.get(account);
  }

  /** A leaver is named but not to be called: the organisation's fallback answers instead (F016). */
  private static Worker worker(
      InvolvementFact fact,
      OrganisationContact organisation,
      PractitionerContact person,
      LocalDate today) {
    boolean reachable = person != null && person.active();
    return new Worker(
        fact.lead(),
        fact.service().label(),
        person == null ? contact(organisation) : title(person),
        place(organisation, person),
        reachable && person.telephone() != null ? person.telephone() : telephone(organisation),
        reachable && person.email() != null ? person.email() : email(organisation),
        organisation == null ? null : organisation.outOfHours(),
        fact.since(),
        fact.until(),
        fact.confirmedOn(),
        staleness(fact.confirmedOn(), today));
  }

  private static String title(PractitionerContact person) {
    return person.job() == null ? person.name() : person.name() + ", " + person.job();
  }

  private static String place(OrganisationContact organisation, PractitionerContact person) {
    String name = organisation == null ? Words.NOT_KNOWN : organisation.name();
    return person == null || person.team() == null ? name : name + ", " + person.team();
  }

  private static String contact(OrganisationContact organisation) {
    return organisation == null ? null : organisation.contact();
  }

  private static String telephone(OrganisationContact organisation) {
    return organisation == null ? null : organisation.telephone();
  }

  private static String email(OrganisationContact organisation) {
    return organisation == null ? null : organisation.email();
  }

  static Staleness staleness(LocalDate confirmed, LocalDate today) {
    long days = confirmed == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(confirmed, today);
    if (days > STALE_DAYS) {
      return Staleness.STALE;
    }
    return days > FRESH_DAYS ? Staleness.GETTING_STALE : Staleness.FRESH;
  }
}
