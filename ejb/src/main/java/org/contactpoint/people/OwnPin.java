package org.contactpoint.people;

/**
 * The PIN that the signed-in person types beside a code. Nobody else can set or see it; it is
 * checked here and never on the code generator.
 */
public interface OwnPin {

  /**
   * Sets it, or changes it, and tells the person by a notice.
   *
   * @param password the present password, asked again because a screen may have been left alone
   * @param pin 6 to 12 figures
   * @param again the same once more
   * @return false when the password is not right, or after too many that were not
   * @throws org.contactpoint.kernel.InvalidInput when the PIN is too short or easily guessed
   */
  boolean set(String password, String pin, String again);
}
