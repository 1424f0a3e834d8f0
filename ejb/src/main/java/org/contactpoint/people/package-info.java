/**
 * Organisations, teams, people, accounts and what lets them in: credentials, standings, sign-in and
 * sessions. Also what is kept per account: drafts, idempotency keys, the day's different subjects.
 */
package org.contactpoint.people;
