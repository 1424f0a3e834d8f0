package org.contactpoint.people.emergency;

import java.time.Instant;
import org.contactpoint.people.staff.StaffKeeping.Order;

/**
 * A management team's look at a look-up in an emergency: every one is looked into by somebody else
 * than who made it (F048). Guarded and recorded.
 */
public interface EmergencyReviews {

  /**
   * What an alert is about.
   *
   * @param alert opaque handle of the alert
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach, or about no emergency
   */
  View view(String alert);

  /**
   * Says what came of it, which closes the alert; one of the answers withdraws the right.
   *
   * @throws org.contactpoint.kernel.Conflict when somebody else was faster, or the explanation is
   *     neither written nor overdue
   * @throws org.contactpoint.kernel.Refused when it is about oneself
   */
  void review(Order order);

  /**
   * Gives the right back that a review has withdrawn.
   *
   * @throws org.contactpoint.kernel.Conflict when nothing is withdrawn
   * @throws org.contactpoint.kernel.Refused when it is about oneself
   */
  void giveBack(Order order);

  /**
   * An emergency of somebody else.
   *
   * @param person who looked somebody up
   * @param organisation whose
   * @param at when it began
   * @param dueAt by when the explanation is owed
   * @param said what was said then
   * @param opened how many records were opened in it
   * @param listed how many children its search named
   * @param written the explanation, or null
   * @param late whether it is overdue
   * @param reviewed whether somebody has looked into it
   * @param withdrawn whether the right is withdrawn because of it
   */
  record View(
      String person,
      String organisation,
      Instant at,
      Instant dueAt,
      String said,
      int opened,
      int listed,
      String written,
      boolean late,
      boolean reviewed,
      boolean withdrawn) {

    @Override
    public String toString() {
      return "an emergency under review";
    }
  }
}
