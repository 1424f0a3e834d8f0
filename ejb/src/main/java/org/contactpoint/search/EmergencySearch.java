package org.contactpoint.search;

/**
 * Finds a child by little because it is in danger now (F048): a name, an age or year and a place;
 * or a carer's name and the full postcode. Each is told to the management team at once and has to
 * be explained. Guarded and recorded.
 */
public interface EmergencySearch {

  /**
   * Judges the form, begins the emergency and keeps what was typed.
   *
   * @return the opaque id of the search, good for two hours and this caller only
   * @throws org.contactpoint.kernel.InvalidInput with a problem at each field that needs something
   * @throws org.contactpoint.kernel.Refused while an explanation is overdue, or the right withdrawn
   */
  String begin(EmergencyForm form);

  /**
   * Searches. Each name in the answer is a look, in the ledger with the child's subject token.
   *
   * @throws org.contactpoint.kernel.NotFound when the search is absent, expired or another's
   */
  SearchResult results(String searchId);

  /** What was typed; nothing is searched. */
  EmergencyForm recall(String searchId);

  /**
   * Opens the record of a child that was found, for the emergency and what was said.
   *
   * @param searchId the search by which it was found
   * @param child the opaque handle of a hit
   * @param key idempotency key of the form
   * @return the opaque id of the look
   * @throws org.contactpoint.kernel.NotFound for a child that this search does not find
   * @throws org.contactpoint.kernel.Refused for one of the own family
   */
  String open(String searchId, String child, String key);
}
