package org.contactpoint.disclosure;

import java.time.LocalDate;

/**
 * Somebody who has joined or left those who work with a child.
 *
 * @param kind what happened
 * @param who name and job, service and organisation
 * @param on the first day, or the last one
 */
public record ChildNews(Kind kind, String who, LocalDate on) {

  /** What happened. */
  public enum Kind {
    JOINED,
    LEFT,
    /** Nobody has confirmed it within the year. */
    LAPSED
  }
}
