package org.contactpoint.involvement.assessment;

import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.involvement.InvolvementFact;

/**
 * An assessment indicator together with the part of the record that holds it.
 *
 * @param part where it is kept
 * @param fact what it says
 */
public record Assessed(OpenChild.Part part, AssessmentFact fact) {

  /** The kind of part under which assessment indicators are kept in a record. */
  public static final String KIND = "assessment";

  /** All of a record. */
  public static List<Assessed> of(OpenChild child) {
    return child.parts().stream()
        .filter(part -> part.kind().equals(KIND))
        .map(part -> new Assessed(part, PartForm.read(part.bytes(), AssessmentFact.class)))
        .toList();
  }

  /** Whether it is held by the caller's own team; without teams, by the own organisation. */
  public boolean ofTeamOf(Caller caller) {
    return InvolvementFact.ofTeamOf(
        caller, fact.recordedBy(), fact.organisationId(), fact.teamId());
  }

  /** Whether the caller sees it: as with who works with the child. */
  public boolean visibleTo(Caller caller, OpenChild child) {
    return ofTeamOf(caller) || !child.golden().shielded() && !fact.service().sensitive();
  }
}
