package org.contactpoint.involvement.assessment;

import java.time.LocalDate;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;

/**
 * Who may say that an assessment was done, and when that can be true: somebody who works with the
 * child, once a team, on a day of the child's life.
 *
 * @param caller who says so
 * @param today the local date
 */
record AssessmentRules(Caller caller, LocalDate today) {

  /** A childhood, and the year in which a young person may still be on the index. */
  private static final int LONGEST_YEARS = 19;

  static void checkHolder(Assessments.Holder holder) {
    if (holder == null) {
      throw new InvalidInput("holder", "Choose who should be asked about it.");
    }
  }

  AssessmentFact record(OpenChild child, LocalDate doneOn, Assessments.Holder holder) {
    InvolvementFact own = own(child);
    checkDay(doneOn, child.golden().birth());
    if (Assessed.of(child).stream().anyMatch(a -> a.ofTeamOf(caller))) {
      throw new Conflict(
          "Your team has recorded an assessment of this child already. Take that back first.");
    }
    return new AssessmentFact(
        own.service(),
        caller.organisationId(),
        caller.teamId(),
        holder == Assessments.Holder.ME ? caller.accountId() : null,
        doneOn,
        today,
        caller.accountId());
  }

  /** The one that the caller's team recorded. */
  Assessed ownTeams(OpenChild child) {
    own(child);
    return Assessed.of(child).stream()
        .filter(a -> a.ofTeamOf(caller))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private InvolvementFact own(OpenChild child) {
    return Involved.of(child).stream()
        .filter(i -> i.ownOf(caller) && i.fact().activeOn(today))
        .map(Involved::fact)
        .findFirst()
        .orElseThrow(() -> new Conflict("Say first that you are working with this child."));
  }

  private void checkDay(LocalDate day, BirthDate birth) {
    if (day == null || day.isAfter(today)) {
      throw new InvalidInput(
          "done", "Give the day on which it was finished. It cannot be in the future.");
    }
    boolean beforeBirth =
        birth != null && birth.accuracy() == BirthDate.Accuracy.EXACT && day.isBefore(birth.date());
    if (beforeBirth || day.isBefore(today.minusYears(LONGEST_YEARS))) {
      throw new InvalidInput("done", "Give a day that is not before the child was born.");
    }
  }
}
