package org.contactpoint.people;

/**
 * The signed-in person's own password. Nobody else can set or see it, and it never has to change.
 */
public interface OwnPassword {

  /**
   * Changes it, and tells the person by a notice.
   *
   * @param present the present one, asked again because a screen may have been left alone
   * @param fresh the new one, any characters, 12 to 256 of them
   * @param again the new one once more
   * @return false when the present one is not right, or after too many that were not
   * @throws org.contactpoint.kernel.InvalidInput when the new one is too short, common, or easily
   *     guessed
   */
  boolean change(String present, String fresh, String again);
}
