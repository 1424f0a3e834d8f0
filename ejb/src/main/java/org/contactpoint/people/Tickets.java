package org.contactpoint.people;

import org.contactpoint.access.Right;
import org.contactpoint.access.Role;

/**
 * Tickets for somebody who cannot come in, within the caller's transaction. For the rooms that
 * judge who may issue one and on what evidence: checks no rights. One ticket is out for an account
 * at a time; a new one ends those before it. None lets anybody in by itself.
 */
public interface Tickets {

  /**
   * Whether a ticket for an account of this role takes two people: those who keep staff could
   * otherwise become one another, and then decide about what they asked for themselves.
   */
  static boolean takeTwo(Role role) {
    return Right.KEEP_STAFF.roles().contains(role);
  }

  /**
   * Makes a ticket with which a new user chooses a first password and makes a first key.
   *
   * @param issuer account of who issues it
   */
  Ticket invite(long accountId, long issuer);

  /**
   * Ends every key and every session of an account, and makes a ticket for one new key; the person
   * is told by a notice.
   *
   * @param issuer account of who issues it
   */
  Ticket replaceKeys(long accountId, long issuer);

  /**
   * Makes a ticket with which the person chooses a new password; the person is told by a notice.
   *
   * @param issuer account of who issues it
   */
  Ticket newPassword(long accountId, long issuer);

  /** Whether the user of an account has joined, that is, chosen a first password. */
  boolean joined(long accountId);

  /**
   * Whether a person has lately given an account a ticket to come in with. Who holds a colleague's
   * ticket can be that colleague: such two do not count as two people.
   *
   * @param accountId who was let in
   * @param personId who may have issued a ticket for that account in the last 90 days
   */
  boolean letIn(long accountId, long personId);
}
