package org.contactpoint.people.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the caller has stood in for somebody until lately, for the page that says so: whoever
 * comes back the next morning finds pages absent that were there, and does not know why. Only of
 * the caller, who was told of the role itself.
 */
public interface StandInEnds {

  /** What ended last within the last days; empty for who stands in now. */
  Optional<End> lately();

  /**
   * The end of a role that was held.
   *
   * @param giver name of whose role it was
   * @param until its last day, as it was confirmed
   * @param early when somebody ended it before that day was over, or null
   */
  record End(String giver, LocalDate until, Instant early) {}
}
