/**
 * Organisations, teams, people, accounts, credentials and sessions, and the standings on which they
 * depend: read anew at each request, so that a lapse acts at once.
 */
package org.contactpoint.people;
