package org.contactpoint.ledger;

import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Sector;

/**
 * Who opened the record of one child, for the room that decides which of it may be told. Checks no
 * rights; texts stay sealed.
 */
public interface LooksAtChild {

  /** Openings since a time, the newest first. */
  List<Opened> since(ChildId child, Instant from);

  /**
   * A record was opened.
   *
   * @param entry the entry's id in hexadecimal digits
   * @param by who opened it, or for whom it was opened on the telephone
   * @param mediator who did it for that one, or null
   * @param reason code
   * @param wrong whether the person said afterwards that it was the wrong record
   */
  record Opened(String entry, Instant at, Who by, Who mediator, String reason, boolean wrong) {}

  /**
   * Somebody, as of the entry; role and team as they are today.
   *
   * @param team or null
   */
  record Who(
      long account,
      String name,
      Role role,
      long organisation,
      String organisationName,
      Sector sector,
      Long team) {}
}
