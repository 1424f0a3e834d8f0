package org.contactpoint.people.staff;

/**
 * Told within the transaction that opens a suspended account again: what a suspension ended does
 * not come back by itself. Told again when the same form is sent again, so whoever listens must be
 * able to do it twice.
 *
 * @param accountId surrogate
 */
public record AccountReinstated(long accountId) {}
