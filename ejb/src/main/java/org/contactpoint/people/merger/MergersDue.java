package org.contactpoint.people.merger;

import java.time.LocalDate;

/** Which mergers are to come, for rooms beside this. */
public interface MergersDue {

  /** Those of which the day is to come. */
  Due planned();

  /**
   * How many.
   *
   * @param by the first day, or null when there is none
   */
  record Due(int count, LocalDate by) {}
}
