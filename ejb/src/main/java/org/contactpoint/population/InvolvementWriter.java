package org.contactpoint.population;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;

/** Decides who works with a child: school and surgery for nearly all, others for a few. */
final class InvolvementWriter {

  private final long seed;
  private final LocalDate today;
  private final OrganisationPlan plan;

  InvolvementWriter(long seed, LocalDate today, OrganisationPlan plan) {
    this.seed = seed;
    this.today = today;
    this.plan = plan;
  }

  /**
   * Who works with a child.
   *
   * @param settings names of schools and surgeries, current and former, by which search may find
   * @param facts involvements
   * @param education what follows for the child's schooling
   */
  record Work(
      List<String> settings, List<InvolvementFact> facts, SourceFacts.Education education) {}

  /** The work with one child; brothers and sisters share surgery and primary school. */
  Work write(Person child) {
    Dice shared = new Dice(seed, 8, child.family());
    Dice dice = new Dice(seed, 6, child.own());
    List<InvolvementFact> facts = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    String area = child.area().authority();
    int surgery = shared.below(1000);
    int primary = shared.below(1000);
    SourceFacts.Education education = school(dice, child, primary, settings, facts);
    if (!child.is(Trait.NO_GP)) {
      SyntheticOrganisation practice = at(area, OrganisationKind.GP_PRACTICE, surgery);
      settings.add(practice.name());
      facts.add(fed(dice, Service.GP, practice, child));
    }
    if (child.is(Trait.MOVER) && dice.percent(40) && child.ageOn(today) >= 5) {
      ended(dice, child, primary + 1, settings, facts);
    }
    others(dice, child, area, facts);
    return new Work(List.copyOf(settings), List.copyOf(facts), education);
  }

  private SourceFacts.Education school(
      Dice dice, Person child, int primary, List<String> settings, List<InvolvementFact> facts) {
    int age = child.ageOn(today);
    if (child.is(Trait.NO_SCHOOL)) {
      return dice.percent(45) ? SourceFacts.Education.EDUCATED_AT_HOME : SourceFacts.Education.NONE;
    }
    String area = child.area().authority();
    Service service = Service.SCHOOL;
    SyntheticOrganisation where;
    if (child.is(Trait.BOARDER)) {
      where = at(dice, null, OrganisationKind.BOARDING_SCHOOL);
    } else if (child.is(Trait.COLLEGE)) {
      service = Service.COLLEGE;
      where = at(dice, dice.percent(80) ? area : null, OrganisationKind.COLLEGE);
    } else if (age >= 11) {
      where = at(area, OrganisationKind.SECONDARY_SCHOOL, dice.below(1000));
    } else if (age >= 4) {
      where = at(area, OrganisationKind.PRIMARY_SCHOOL, primary);
    } else if (age >= 1 && dice.percent(55)) {
      service = Service.NURSERY;
      where = at(area, OrganisationKind.NURSERY, primary);
    } else {
      return SourceFacts.Education.UNKNOWN;
    }
    settings.add(where.name());
    facts.add(
        dice.percent(12)
            ? personal(dice, service, where, 0, child, false)
            : fed(dice, service, where, child));
    return SourceFacts.Education.AT_SETTING;
  }

  /** The school before a move, ended within the last twelve months. */
  private void ended(
      Dice dice, Person child, int before, List<String> settings, List<InvolvementFact> facts) {
    OrganisationKind kind =
        child.ageOn(today) >= 12
            ? OrganisationKind.SECONDARY_SCHOOL
            : OrganisationKind.PRIMARY_SCHOOL;
    SyntheticOrganisation old = at(child.area().authority(), kind, before);
    if (settings.contains(old.name())) {
      return;
    }
    LocalDate until = today.minusDays(dice.between(5, 360));
    settings.add(old.name());
    facts.add(
        fact(
            Service.SCHOOL,
            old,
            null,
            null,
            new Span(until.minusDays(300), until, until, null),
            false));
  }

  private void others(Dice dice, Person child, String area, List<InvolvementFact> facts) {
    int age = child.ageOn(today);
    boolean alone = child.is(Trait.ALONE_FROM_ABROAD);
    if (age < 5 && dice.percent(82)) {
      facts.add(
          personal(
              dice,
              Service.HEALTH_VISITOR,
              at(area, OrganisationKind.COMMUNITY_HEALTH, 0),
              0,
              child,
              false));
    }
    if (age >= 5 && dice.percent(3)) {
      facts.add(
          personal(
              dice,
              Service.SCHOOL_NURSE,
              at(area, OrganisationKind.COMMUNITY_HEALTH, 0),
              1,
              child,
              false));
    }
    SyntheticOrganisation services = at(area, OrganisationKind.CHILDRENS_SERVICES, 0);
    if (alone || dice.percent(3.2)) {
      // One child in ten with a social worker is another authority's charge.
      SyntheticOrganisation whose =
          dice.percent(10) ? at(dice, null, OrganisationKind.CHILDRENS_SERVICES) : services;
      int team = dice.percent(70) ? 0 : 3;
      facts.add(personal(dice, Service.SOCIAL_WORK, whose, team, child, dice.percent(80)));
    } else if (dice.percent(2.5)) {
      facts.add(personal(dice, Service.FAMILY_SUPPORT, services, 1, child, dice.percent(50)));
    }
    if (child.is(Trait.NO_SCHOOL) && dice.percent(60) || age > 4 && dice.percent(0.8)) {
      facts.add(personal(dice, Service.EDUCATION_WELFARE, services, 2, child, false));
    }
    SyntheticOrganisation hospital = at(area, OrganisationKind.HOSPITAL, 0);
    seldom(dice, 2.5, Service.HOSPITAL, hospital, child, facts);
    SyntheticOrganisation charity = at(area, OrganisationKind.CHARITY, dice.below(1000));
    seldom(dice, 1.2, Service.CHARITY, charity, child, facts);
    if (age >= 10) {
      SyntheticOrganisation minds = at(area, OrganisationKind.MENTAL_HEALTH, 0);
      SyntheticOrganisation justice = at(area, OrganisationKind.YOUTH_JUSTICE, 0);
      seldom(dice, 1.5, Service.YOUTH_WORK, charity, child, facts);
      seldom(dice, 1.8, Service.MENTAL_HEALTH, minds, child, facts);
      seldom(dice, 0.6, Service.YOUTH_JUSTICE, justice, child, facts);
      seldom(dice, 0.2, Service.SUBSTANCE_MISUSE, minds, child, facts);
      seldom(dice, 0.2, Service.SEXUAL_HEALTH, minds, child, facts);
    }
    SyntheticOrganisation police = at(area, OrganisationKind.POLICE_PROTECTION, 0);
    seldom(dice, 0.3, Service.POLICE_PROTECTION, police, child, facts);
    seldom(dice, 0.1, Service.REFUGE, charity, child, facts);
  }

  private void seldom(
      Dice dice,
      double often,
      Service service,
      SyntheticOrganisation where,
      Person child,
      List<InvolvementFact> facts) {
    if (dice.percent(often)) {
      facts.add(personal(dice, service, where, 0, child, false));
    }
  }

  /** As a feed tells it: the organisation only, confirmed by each new feed, with no end. */
  private InvolvementFact fed(
      Dice dice, Service service, SyntheticOrganisation where, Person child) {
    int ago = dice.percent(88) ? dice.between(1, 170) : dice.between(181, 480);
    LocalDate since = since(dice, child, 2200, ago);
    LocalDate confirmed = later(since, today.minusDays(ago));
    return fact(service, where, null, null, new Span(since, null, confirmed, null), false);
  }

  /** As a practitioner recorded it, for a year from when it was last confirmed. */
  private InvolvementFact personal(
      Dice dice,
      Service service,
      SyntheticOrganisation where,
      int teamIndex,
      Person child,
      boolean lead) {
    SyntheticOrganisation.Team team = where.teams().get(teamIndex);
    List<SyntheticPractitioner> staff = plan.staffOf(team);
    Long account = staff.isEmpty() ? null : dice.pick(staff).id();
    int ago = dice.percent(75) ? dice.between(1, 170) : dice.between(181, 360);
    LocalDate since = since(dice, child, 900, ago);
    LocalDate confirmed = later(since, today.minusDays(ago));
    return fact(
        service,
        where,
        team.id(),
        account,
        new Span(since, null, confirmed, confirmed.plusYears(1)),
        lead && account != null);
  }

  private LocalDate since(Dice dice, Person child, int longest, int confirmedAgo) {
    LocalDate since = today.minusDays(confirmedAgo + (long) dice.between(0, longest));
    return later(child.birth().date(), since);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static InvolvementFact fact(
      Service service,
      SyntheticOrganisation where,
      Long team,
      Long account,
      Span span,
      boolean lead) {
    return new InvolvementFact(
        service,
        where.id(),
        team,
        account,
        span.since(),
        span.until(),
        span.confirmed(),
        span.expires(),
        lead,
        account,
        span.confirmed().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        null,
        null);
  }

  private SyntheticOrganisation at(String area, OrganisationKind kind, int which) {
    List<SyntheticOrganisation> of = plan.in(area, kind);
    return of.get(which % of.size());
  }

  /** One by chance, of an area or, when null, of anywhere. */
  private SyntheticOrganisation at(Dice dice, String area, OrganisationKind kind) {
    return dice.pick(area == null ? plan.of(kind) : plan.in(area, kind));
  }

  /** The days of an involvement. */
  private record Span(LocalDate since, LocalDate until, LocalDate confirmed, LocalDate expires) {}
}
