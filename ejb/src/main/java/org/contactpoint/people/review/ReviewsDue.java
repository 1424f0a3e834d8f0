package org.contactpoint.people.review;

import java.time.LocalDate;

/** How many accounts within reach have to be confirmed, for rooms beside this. */
public interface ReviewsDue {

  /** Those of which the day is near. */
  Due toConfirm();

  /**
   * How many.
   *
   * @param by the first day, or null when there is none
   */
  record Due(int count, LocalDate by) {}
}
