package org.contactpoint.people;

/**
 * What can be done for somebody who cannot come in, within the caller's transaction; the person is
 * told of each by a notice. For {@code people.desk}, which judges who may ask for it: checks no
 * rights. Nothing of it lets anybody in, and no password is seen or set.
 */
public interface AccountRelief {

  /** Forgives the failed sign-ins that keep the account waiting. */
  void unlock(long accountId, String username);

  /** Ends every session of the account. */
  void endSessions(long accountId);

  /**
   * Tells everybody of a role that somebody at the help desk has done a day's work.
   *
   * @param who user name of the one at the desk
   */
  void alert(String who);
}
