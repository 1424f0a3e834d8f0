package org.contactpoint.access;

import java.time.LocalDate;

/**
 * A role that somebody else has handed over for a time, as read for this request: see {@code
 * people.delegation}. It carries what keeps staff and organisations, and nothing about children:
 * whom somebody looks up follows from that person's own work.
 *
 * @param role the giver's role
 * @param giver account of who handed it over
 * @param giverName the giver's name, as staff data
 * @param until its last day
 */
public record Delegation(Role role, long giver, String giverName, LocalDate until) {

  /** Whether a right comes with it. */
  public boolean carries(Right right) {
    return right != Right.OWN_ACCOUNT && !right.aboutChildren() && right.roles().contains(role);
  }
}
