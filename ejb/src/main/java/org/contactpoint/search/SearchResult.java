package org.contactpoint.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param outcome found, none or too many
 * @param hits at most 20, best first; empty unless found
 * @param form what was asked, for the page to show back
 * @param searchId the opaque id under which the caller finds this search for twelve hours
 */
public record SearchResult(Outcome outcome, List<Hit> hits, SearchForm form, String searchId) {

  /** The three answers; the words for each are always the same, whatever the cause. */
  public enum Outcome {
    FOUND,
    NONE,
    TOO_MANY
  }

  /**
   * One child, with what is needed to choose and nothing more (F040).
   *
   * @param child the opaque handle of the record, for this caller only
   * @param name the name in use
   * @param why why it fits when not exact, such as "known before as ...", else null
   * @param born birth date as shown, with age
   * @param gender girl, boy, not specified
   * @param area responsible authority or "not known"
   */
  public record Hit(
      String child, String name, String why, String born, String gender, String area) {}
}
