package org.contactpoint.people.staff;

import org.contactpoint.access.Operation;

/** The history of an account, for the rooms that do something to it; see {@link Staff.Event}. */
public interface AccountHistory {

  /**
   * Adds what the caller has just done, within the caller's transaction.
   *
   * @param account surrogate
   * @param reason code, or null
   * @param text to be sealed, or null
   */
  void add(long account, Operation action, String reason, String text);

  /**
   * Adds what the caller has just done to an organisation, within the caller's transaction.
   *
   * @param organisation surrogate
   * @param text to be sealed, or null
   */
  void addToOrganisation(long organisation, Operation action, String text);

  /**
   * Adds what the product itself has just done, within the caller's transaction.
   *
   * @param account surrogate
   * @param reason code
   */
  void addOfProduct(long account, Operation action, String reason);
}
