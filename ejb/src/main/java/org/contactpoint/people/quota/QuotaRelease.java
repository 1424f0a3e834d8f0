package org.contactpoint.people.quota;

import org.contactpoint.people.staff.StaffKeeping.Order;

/** Lets somebody go on today who was stopped by a quota (F065). Guarded and recorded. */
public interface QuotaRelease {

  /**
   * Gives as much again until the day or hour is over, and closes the alert.
   *
   * @param order its subject is the handle of the alert
   * @throws org.contactpoint.kernel.NotFound for an alert that is not within one's reach
   * @throws org.contactpoint.kernel.Refused when it is about oneself
   * @throws org.contactpoint.kernel.Conflict when it is closed, or no longer stops anybody
   */
  void release(Order order);
}
