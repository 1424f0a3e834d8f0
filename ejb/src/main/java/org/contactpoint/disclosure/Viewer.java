package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.assessment.Assessed;

/**
 * What one caller may see of one opened record: the view table of decisions.md as questions.
 *
 * @param caller who looks
 * @param reason why
 * @param child at whom
 * @param area GSS code of the authority that is responsible today, or null
 * @param today the local date
 */
record Viewer(Caller caller, Reason reason, OpenChild child, String area, LocalDate today) {

  /** Whether somebody of the caller's own team works with the child now. */
  boolean involved() {
    return Involved.of(child).stream()
        .anyMatch(i -> i.ofTeamOf(caller) && i.fact().activeOn(today));
  }

  /**
   * Whether the own team works with the child, or the own organisation in its area. The area of a
   * shielded child is as unknown as that of any child of whom little is known.
   */
  boolean near() {
    boolean inArea = !shieldedFrom() && caller.authority().equals(area);
    return involved() | inArea;
  }

  /**
   * Whereabouts, services, carers' contacts, own-sector numbers and area are hidden (promise 4).
   */
  boolean shieldedFrom() {
    return child.golden().shielded();
  }

  /** Home address, carers' contacts and numbers of the own sector. */
  boolean seesWhereabouts() {
    return !shieldedFrom() && maySeeWhereabouts();
  }

  /** Whether they would be shown of any child: tells nothing of what there is. */
  boolean maySeeWhereabouts() {
    return involved() || reason.needsAddress() || responsibleManagement();
  }

  /** What each source says, former values, and involvements that ended long ago. */
  boolean seesSources() {
    return !shieldedFrom() && responsibleManagement();
  }

  /** The involvements that may be named, the caller's own team's always. */
  List<Involved> visibleInvolvements() {
    return Involved.of(child).stream().filter(i -> i.visibleTo(caller, child)).toList();
  }

  /** The assessments of needs that may be named, by the same rule. */
  List<Assessed> visibleAssessments() {
    return Assessed.of(child).stream().filter(a -> a.visibleTo(caller, child)).toList();
  }

  private boolean responsibleManagement() {
    return caller.role() == Role.MANAGEMENT_TEAM && caller.authority().equals(area);
  }
}
