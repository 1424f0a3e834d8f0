package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.contactpoint.involvement.due.Due;

/**
 * One row of "my children".
 *
 * @param child the opaque handle of the record, for this caller only
 * @param reference the opaque reference of the caller's involvement
 * @param name the name in use
 * @param born birth date as shown, with age
 * @param area responsible authority or area, or "not known"
 * @param service what the caller does
 * @param since first day
 * @param confirmedOn when last confirmed
 * @param expiresOn when it lapses unless renewed
 * @param lead whether the caller is lead professional
 * @param team whether it is the team's, not the caller's alone
 * @param mayUndo whether it was recorded less than an hour ago by the caller
 * @param reviewOn by when a provisional record is to be looked at again, or null
 * @param due why the caller is to look at it again; empty when nothing waits
 */
public record MyChild(
    String child,
    String reference,
    String name,
    String born,
    String area,
    String service,
    LocalDate since,
    LocalDate confirmedOn,
    LocalDate expiresOn,
    boolean lead,
    boolean team,
    boolean mayUndo,
    LocalDate reviewOn,
    Set<Due> due) {

  /** Keeps a copy. */
  public MyChild {
    due = Set.copyOf(due);
  }
}
