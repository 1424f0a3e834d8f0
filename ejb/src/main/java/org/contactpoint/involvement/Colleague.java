package org.contactpoint.involvement;

import org.contactpoint.access.Caller;

/**
 * A member of staff as far as it decides which involvements that person sees.
 *
 * @param accountId the account
 * @param organisationId the organisation of today
 * @param teamId the team of today, or null
 */
public record Colleague(long accountId, long organisationId, Long teamId) {

  /** Who is asking. */
  public static Colleague of(Caller caller) {
    return new Colleague(caller.accountId(), caller.organisationId(), caller.teamId());
  }

  /** Whether it is of this person, of the own team, or, without teams, of the own organisation. */
  public boolean ofTeam(Long account, long organisation, Long team) {
    return account != null && account == accountId
        || organisation == organisationId && (team == null || team.equals(teamId));
  }
}
