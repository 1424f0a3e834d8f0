package org.contactpoint.disclosure;

import java.time.LocalDate;

/**
 * Somebody who has joined or left those who work with a child, or who leads from now on or no more.
 *
 * @param kind what happened
 * @param who name and job, service and organisation
 * @param on the first day, or the last one, or the day when it was recorded
 */
public record ChildNews(Kind kind, String who, LocalDate on) {

  /** What happened. */
  public enum Kind {
    JOINED,
    LEFT,
    /** Nobody has confirmed it within the year. */
    LAPSED,
    /** Is lead professional now. */
    LEADS,
    /** Works with the child as before, but leads no more. */
    LEADS_NOT
  }
}
