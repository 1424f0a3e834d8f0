package org.contactpoint.people.staff;

/**
 * Told within the transaction that closes an account: rooms end what hangs on it. Told again when
 * the same form is sent again, so whoever listens must be able to do it twice.
 *
 * @param accountId surrogate
 */
public record AccountClosed(long accountId) {}
