package org.contactpoint.people.alerts;

import java.time.Instant;
import java.util.List;
import org.contactpoint.people.staff.StaffKeeping.Order;

/**
 * The alerts of a management team's authority. Every method is guarded and recorded; nobody closes
 * an alert about oneself.
 */
public interface AlertDesk {

  /** How many rows a page of the list has. */
  int PAGE = 50;

  /** A page of the list, the newest first. */
  Listing list(Show show, int page);

  /**
   * One alert.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Row view(String alert);

  /**
   * Says what came of it; one of the team is enough.
   *
   * @throws org.contactpoint.kernel.Conflict when somebody else was faster
   * @throws org.contactpoint.kernel.Refused when it is about oneself
   */
  void acknowledge(Order order);

  /** Which alerts. */
  enum Show {
    OPEN,
    ALL
  }

  /** A page of the list. */
  record Listing(List<Row> rows, boolean more) {}

  /**
   * One alert.
   *
   * @param alert opaque handle
   * @param stopped whether somebody is still stopped by it today and can be let go on
   * @param reviewed whether it is looked into on a page of its own, with what was said and written
   * @param own whether it is about the reader
   * @param closedBy who looked into it, or null
   * @param reason what came of it, in words, or null
   * @param text in a few words, or null
   * @param entry the entry of the ledger that somebody asks about, to quote to an auditor; or null
   */
  record Row(
      String alert,
      AlertKind kind,
      Instant at,
      String username,
      String person,
      String organisation,
      boolean stopped,
      boolean reviewed,
      boolean own,
      Instant closedAt,
      String closedBy,
      String reason,
      String text,
      String entry) {}
}
