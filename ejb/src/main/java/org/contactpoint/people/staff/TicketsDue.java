package org.contactpoint.people.staff;

/** Tickets that take two people and wait for the caller, for rooms beside this. */
public interface TicketsDue {

  /** Those that somebody else asked for and the caller may release. */
  int toRelease();

  /** Those that the caller asked for and that were released. */
  int toShow();
}
