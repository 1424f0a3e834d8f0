package org.contactpoint.people;

import java.time.Instant;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Sector;

/** A session with account, person and organisation, as one query reads them. */
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
    String networks) {}
