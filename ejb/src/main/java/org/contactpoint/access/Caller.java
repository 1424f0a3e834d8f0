package org.contactpoint.access;

import java.util.Optional;
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
 * @param delegation the role that somebody has handed over to the caller for today, or null
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
    Strength strength,
    Delegation delegation) {

  /** Whether the caller's own role carries a right, or one that was handed over does. */
  public boolean may(Right right) {
    return mayByOwnRole(right) || delegation != null && delegation.carries(right);
  }

  /** Whether the caller may ask for an operation: some take an own role. */
  public boolean may(Operation operation) {
    return operation.ownRoleOnly() ? mayByOwnRole(operation.right()) : may(operation.right());
  }

  /** Whether the caller's own role carries a right. */
  public boolean mayByOwnRole(Right right) {
    return right.roles().contains(role);
  }

  /** The delegation under which the caller does an operation, if under one. */
  public Optional<Delegation> under(Operation operation) {
    return Optional.ofNullable(delegation)
        .filter(d -> !operation.ownRoleOnly() && d.carries(operation.right()));
  }

  /** The role by which the caller keeps staff: what was handed over is never the lesser one. */
  public Role keepsAs() {
    return delegation == null ? role : delegation.role();
  }

  /** The own role, and the one that was handed over, for the container. */
  public Set<Role> roles() {
    return delegation == null ? Set.of(role) : Set.of(role, delegation.role());
  }
}
