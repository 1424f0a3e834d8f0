package org.contactpoint.involvement.assessment;

import java.time.LocalDate;
import org.contactpoint.involvement.InvolvementFact.Service;

/**
 * That an assessment of needs was done and who holds it (F015). Never what it found, what for, or
 * of which kind it was. Sealed as a part of the child's record.
 *
 * @param service of whoever holds it: a sensitive one is shown to its own team only
 * @param organisationId the organisation that holds it
 * @param teamId the team, or null
 * @param accountId who answers for it, or null where the team or organisation does
 * @param doneOn when it was finished
 * @param recordedOn when that was recorded
 * @param recordedBy the account that recorded it
 */
public record AssessmentFact(
    Service service,
    long organisationId,
    Long teamId,
    Long accountId,
    LocalDate doneOn,
    LocalDate recordedOn,
    long recordedBy) {

  @Override
  public String toString() {
    return "assessment";
  }
}
