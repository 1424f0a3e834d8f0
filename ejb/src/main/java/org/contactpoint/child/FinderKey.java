package org.contactpoint.child;

import org.contactpoint.vault.Tokens;

/**
 * By whom a child is found through a part of the record.
 *
 * @param kind PRACTITIONER, TEAM, ORGANISATION or AUTHORITY
 * @param id the surrogate of that practitioner, team or organisation
 */
public record FinderKey(Tokens.Kind kind, long id) {}
