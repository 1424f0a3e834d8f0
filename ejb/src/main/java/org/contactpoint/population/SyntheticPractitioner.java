package org.contactpoint.population;

import org.contactpoint.access.Role;

/**
 * An invented member of staff with an account. Without credentials nobody can sign in with it.
 *
 * @param id surrogate of account and person
 * @param name as shown
 * @param username unique
 * @param role what the account is for
 * @param job as shown
 * @param organisationId where
 * @param teamId the team
 * @param telephone of a reserved range
 * @param email in {@code .example}
 */
public record SyntheticPractitioner(
    long id,
    String name,
    String username,
    Role role,
    String job,
    long organisationId,
    long teamId,
    String telephone,
    String email) {}
