package org.contactpoint.involvement;

import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;

/**
 * What makes an involvement acceptable: dates that can be true, one active involvement a person and
 * service, one active lead professional a child (F014), a year until it lapses unless renewed
 * (F013).
 *
 * @param caller whose involvement
 * @param today the local date
 */
record InvolvementRules(Caller caller, LocalDate today) {

  private static final int MONTHS = 12;
  private static final int LONGEST_YEARS = 19;

  InvolvementFact begin(
      OpenChild child, Service service, LocalDate since, boolean lead, Instant now) {
    needOwn(service);
    checkDay("since", since, child.golden().birth());
    boolean already =
        Involved.of(child).stream()
            .anyMatch(
                i -> i.ownOf(caller) && i.fact().service() == service && i.fact().activeOn(today));
    if (already) {
      throw new Conflict("You are already recorded as working with this child.");
    }
    if (lead) {
      noOtherLead(
          child,
          "Record that you are working with the child without being lead professional; then ask"
              + " for the lead on the record.");
    }
    return first(service, since, lead, now);
  }

  /** For the caller's team, whoever is in it; a team leads for no child. */
  InvolvementFact beginForTeam(OpenChild child, Service service, LocalDate since, Instant now) {
    needOwn(service);
    checkDay("since", since, child.golden().birth());
    if (caller.teamId() == null) {
      throw new Conflict("You belong to no team. Record it for yourself.");
    }
    boolean already =
        Involved.of(child).stream()
            .filter(i -> i.fact().teamHeld() && i.heldBy(caller))
            .anyMatch(i -> i.fact().service() == service && i.fact().activeOn(today));
    if (already) {
      throw new Conflict("Your team is already recorded as working with this child.");
    }
    return fact(service, since, null, false, now);
  }

  private void needOwn(Service service) {
    if (service == null || !SectorServices.of(caller.sector()).contains(service)) {
      throw new InvalidInput("service", "Choose what your service is.");
    }
  }

  /** Of a child with whom nobody is recorded as working yet. */
  InvolvementFact first(Service service, LocalDate since, boolean lead, Instant now) {
    needOwn(service);
    return fact(service, since, caller.accountId(), lead, now);
  }

  private InvolvementFact fact(
      Service service, LocalDate since, Long account, boolean lead, Instant now) {
    return new InvolvementFact(
        service,
        caller.organisationId(),
        caller.teamId(),
        account,
        since,
        null,
        today,
        today.plusMonths(MONTHS),
        lead,
        caller.accountId(),
        now,
        null,
        lead ? now : null);
  }

  InvolvementFact renew(InvolvementFact fact) {
    if (fact.until() != null) {
      throw new Conflict("This involvement has ended. Record a new one instead.");
    }
    return fact.confirmed(today, today.plusMonths(MONTHS));
  }

  InvolvementFact end(InvolvementFact fact, LocalDate on, Instant now) {
    if (fact.until() != null) {
      throw new Conflict("This involvement has ended already.");
    }
    if (on == null || on.isAfter(today)) {
      throw new InvalidInput("until", "Give the last day. It cannot be in the future.");
    }
    if (on.isBefore(fact.since())) {
      throw new InvalidInput("until", "Give a last day that is not before the first day.");
    }
    return fact.endedOn(on, now);
  }

  InvolvementFact lead(OpenChild child, InvolvementFact fact, boolean leads, Instant now) {
    if (!fact.activeOn(today)) {
      throw new Conflict("This involvement has ended. Record a new one instead.");
    }
    if (fact.teamHeld()) {
      throw new Conflict(
          "A team cannot be lead professional. Record that you work with the child.");
    }
    if (leads) {
      noOtherLead(child, "Open the record and ask them for the lead.");
    }
    return fact.leading(leads, now);
  }

  private void noOtherLead(OpenChild child, String instead) {
    if (Involved.of(child).stream().anyMatch(i -> !i.ownOf(caller) && otherLead(child, i))) {
      throw new Conflict("Another person is recorded as lead professional. " + instead);
    }
  }

  void mayUndo(InvolvementFact fact, Instant now) {
    if (!fact.undoableBy(caller.accountId(), now)) {
      throw new Conflict("It was recorded more than an hour ago. End it instead.");
    }
  }

  /** A lead that the caller may not see must not show itself by a refusal either. */
  private boolean otherLead(OpenChild child, Involved involved) {
    return involved.fact().lead()
        && involved.fact().activeOn(today)
        && involved.visibleTo(caller, child);
  }

  private void checkDay(String field, LocalDate day, BirthDate birth) {
    if (day == null || day.isAfter(today)) {
      throw new InvalidInput(field, "Give the first day. It cannot be in the future.");
    }
    boolean beforeBirth =
        birth != null && birth.accuracy() == BirthDate.Accuracy.EXACT && day.isBefore(birth.date());
    if (beforeBirth || day.isBefore(today.minusYears(LONGEST_YEARS))) {
      throw new InvalidInput(field, "Give a first day that is not before the child was born.");
    }
  }
}
