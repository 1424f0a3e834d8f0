package org.contactpoint.involvement.due;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Sector;

/**
 * What is due of somebody's own involvements. The school year is that of schools in England, from 1
 * September; at a new one the people of a school say which children are still theirs.
 *
 * @param caller whose involvements
 * @param today the local date
 */
public record DueRules(Caller caller, LocalDate today) {

  private static final int LAPSES_DAYS = 30;
  private static final int REVIEW_DAYS = 7;
  private static final Set<Service> SCHOOLS =
      EnumSet.of(Service.SCHOOL, Service.COLLEGE, Service.NURSERY);

  /**
   * What is due of one that the caller or the own team holds; nothing of another's or ended one.
   */
  public Set<Due> of(OpenChild child, Involved involved) {
    Set<Due> due = EnumSet.noneOf(Due.class);
    InvolvementFact fact = involved.fact();
    if (!involved.heldBy(caller) || !fact.activeOn(today)) {
      return due;
    }
    if (asksForTheYear(fact)) {
      due.add(Due.SCHOOL_YEAR);
    } else if (lapses(fact)) {
      due.add(Due.LAPSES);
    }
    if (review(child)) {
      due.add(Due.REVIEW);
    }
    return due;
  }

  /** The first day of the school year of today. */
  public static LocalDate yearOf(LocalDate today) {
    LocalDate start = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
    return start.isAfter(today) ? start.minusYears(1) : start;
  }

  private boolean asksForTheYear(InvolvementFact fact) {
    return caller.sector() == Sector.EDUCATION
        && SCHOOLS.contains(fact.service())
        && fact.until() == null
        && fact.confirmedOn() != null
        && fact.confirmedOn().isBefore(yearOf(today));
  }

  private boolean lapses(InvolvementFact fact) {
    return fact.until() == null
        && fact.expiresOn() != null
        && fact.expiresOn().isBefore(today.plusDays(LAPSES_DAYS + 1));
  }

  /** The record of a shielded child does not show that it is a provisional one. */
  private boolean review(OpenChild child) {
    return !child.golden().shielded()
        && ProvisionalFact.of(child)
            .anyMatch(fact -> fact.reviewOn().isBefore(today.plusDays(REVIEW_DAYS + 1)));
  }
}
