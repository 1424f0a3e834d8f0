package org.contactpoint.people;

import java.time.Instant;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Sector;

/**
 * A session with account, person and organisation.
 *
 * @param progress the phases of organisation and authority; null until they have been looked up
 * @param networks from which the organisation works, as kept; null where it has set none
 */
record SessionRow(
    long id,
    boolean strong,
    Instant startedAt,
    Instant lastSeenAt,
    Instant endedAt,
    Instant provedAt,
    String endedWhy,
    long accountId,
    long personId,
    String username,
    String personName,
    Role role,
    AccountState state,
    Long teamId,
    long organisationId,
    String organisationName,
    Sector sector,
    String authority,
    String organisationState,
    Progress progress,
    String networks) {

  /** The same, in another authority. */
  SessionRow in(String other) {
    return copy(other, progress, networks);
  }

  /** The same, with what is around it. */
  SessionRow with(Progress phases, String from) {
    return copy(authority, phases, from);
  }

  private SessionRow copy(String within, Progress phases, String from) {
    return new SessionRow(
        id,
        strong,
        startedAt,
        lastSeenAt,
        endedAt,
        provedAt,
        endedWhy,
        accountId,
        personId,
        username,
        personName,
        role,
        state,
        teamId,
        organisationId,
        organisationName,
        sector,
        within,
        organisationState,
        phases,
        from);
  }
}
