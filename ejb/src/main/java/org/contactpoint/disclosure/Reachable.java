package org.contactpoint.disclosure;

import java.time.LocalDate;

/**
 * Who somebody is and how to reach them today: office data.
 *
 * @param person the practitioner's name and job; the fallback contact where only the organisation
 *     is known
 * @param organisation organisation and team
 * @param telephone of the practitioner who is at work, else of who covers, else of the team, else
 *     the organisation's fallback contact
 * @param email likewise
 * @param hours when the person works, in words, or null; the team, for who has left
 * @param away last day of an absence that lasts today, or null
 * @param cover who covers meanwhile; telephone and e-mail are then of that person; or null
 * @param outOfHours the number at night of the team or the organisation, or null
 */
public record Reachable(
    String person,
    String organisation,
    String telephone,
    String email,
    String hours,
    LocalDate away,
    String cover,
    String outOfHours) {

  /** Somebody who is not shown. */
  static final Reachable UNKNOWN =
      new Reachable(Words.NOT_KNOWN, Words.NOT_KNOWN, null, null, null, null, null, null);
}
