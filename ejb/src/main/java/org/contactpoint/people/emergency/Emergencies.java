package org.contactpoint.people.emergency;

/**
 * Keeps count of look-ups in an emergency for the signed-in caller; inner, so it checks no rights.
 */
public interface Emergencies {

  /**
   * Refuses whoever may not make one now.
   *
   * @throws org.contactpoint.kernel.Refused while an explanation is overdue, or after the
   *     management team has withdrawn the right
   */
  void mayUse();

  /**
   * Begins one and alerts the management team at once, in the caller's transaction. Whoever asks
   * again within the hour, because nobody was found, is in the same emergency.
   *
   * @param said what is happening, 3 to 200 characters
   * @return its surrogate
   */
  long begin(String said);

  /**
   * How many of an account's are not explained yet; of no child, so that every page may show it.
   */
  int owed(long account);

  /** So many children were named by its search. */
  void listed(long emergency, int names);

  /** A record was opened in it. */
  void opened(long emergency);
}
