package org.contactpoint.people.staff;

import java.util.List;

/** What a management team does to many accounts at once. */
public interface ManyAccounts {

  /** How many at most: a page of the list. */
  int MOST = Staff.PAGE;

  /**
   * Suspends those of these accounts that are open, for one reason; each is recorded in its own
   * history. The reasons are those of suspending one.
   *
   * @param accounts opaque handles
   * @param order its subject is not read
   * @return how many were open; the same when the form is sent twice
   * @throws org.contactpoint.kernel.InvalidInput when none is picked, or the order cannot be read
   * @throws org.contactpoint.kernel.Refused when an own account is among them: then nothing is done
   * @throws org.contactpoint.kernel.NotFound when one is outside the caller's reach, likewise
   */
  int suspend(List<String> accounts, StaffKeeping.Order order);
}
