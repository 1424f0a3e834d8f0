package org.contactpoint.access;

import java.util.Set;
import org.contactpoint.kernel.Sector;

/**
 * Who is asking, as read from the database for this request.
 *
 * @param accountId surrogate of the account
 * @param username the name typed at sign-in
 * @param personName the person's name, as staff data
 * @param role what the account is for
 * @param organisationId the organisation on whose behalf
 * @param organisationName its name
 * @param teamId the team, or null
 * @param sector the organisation's sector
 * @param authority GSS code of the area in which the organisation works
 * @param sessionId surrogate of the sign-in session
 * @param strength how surely this session knows who it is
 */
public record Caller(
    long accountId,
    String username,
    String personName,
    Role role,
    long organisationId,
    String organisationName,
    Long teamId,
    Sector sector,
    String authority,
    long sessionId,
    Strength strength) {

  /** Whether the caller's role carries a right. */
  public boolean may(Right right) {
    return right.roles().contains(role);
  }

  /** The rights of the caller, for menus. */
  public Set<Role> roles() {
    return Set.of(role);
  }
}
