package org.contactpoint.people;

import java.util.Optional;

/**
 * Choosing a new password before one is signed in, with a ticket of the help desk. It lets nobody
 * in: the second factor is asked for as always.
 */
public interface NewPassword {

  /**
   * Sets it, ends every session, and tells the person by a notice.
   *
   * @param username whose
   * @param ticket as it was read out
   * @param fresh the new one, any characters, 12 to 256 of them
   * @param again the new one once more
   * @return what is to be said when it was not set, the same whatever was wrong; empty when it was
   * @throws org.contactpoint.kernel.InvalidInput when the new one is too short, common, or easily
   *     guessed
   */
  Optional<String> set(
      String username, String ticket, String fresh, String again, SignIn.Origin origin);
}
