package org.contactpoint.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a mediator may read out of one record: who works with the child now and how they are
 * reached, in the order of reading aloud. There is no address, no carer, no number of the child.
 *
 * @param look the opaque id of this look
 * @param name the child's name in use, to be sure of the right one
 * @param born birth date as shown, likewise
 * @param openedAt when it was opened
 * @param reason the label of the caller's reason
 * @param lines lead professional first
 */
public record ReadOutView(
    String look, String name, String born, Instant openedAt, String reason, List<Line> lines) {

  /**
   * One who works with the child.
   *
   * @param reference by which the ledger says that this line was shown; says nothing of the child
   * @param lead whether lead professional
   * @param service kind of service
   * @param person name and job
   * @param organisation organisation and team
   * @param telephone by day, or of who covers; in groups, as it is said
   * @param night telephone at night, likewise, or null
   * @param email only where there is no telephone at all
   * @param away last day of an absence that lasts today, or null
   * @param cover who answers meanwhile, or null
   */
  public record Line(
      String reference,
      boolean lead,
      String service,
      String person,
      String organisation,
      String telephone,
      String night,
      String email,
      LocalDate away,
      String cover) {}

  @Override
  public String toString() {
    return "what may be read out";
  }
}
