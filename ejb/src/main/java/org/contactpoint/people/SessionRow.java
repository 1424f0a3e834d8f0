package org.contactpoint.people;

import java.time.Instant;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Sector;

/**
 * A session with account, person and organisation, as one query reads them.
 *
 * @param settled whether the agreement is signed and the training confirmed
 * @param delegation a role that was handed over for today, or null
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
    String networks,
    boolean settled,
    Delegation delegation) {}
