package org.contactpoint.search;

import java.util.List;

/**
 * Finds provisional records, of children of whom little is known, by the sound of a first name and
 * a language, place or week (decisions.md, F131). Takes the safeguarding right. Guarded, recorded.
 */
public interface HeardSearch {

  /**
   * Judges the form and keeps it sealed.
   *
   * @return the opaque id of the search, good for twelve hours and this caller only
   * @throws org.contactpoint.kernel.InvalidInput with a problem at each field that needs something
   */
  String begin(HeardForm form);

  /**
   * Searches. Each name in the answer is a look.
   *
   * @throws org.contactpoint.kernel.NotFound when the search is absent, expired or another's
   */
  Found results(String searchId);

  /** The answer. */
  record Found(
      SearchResult.Outcome outcome, List<SearchResult.Hit> hits, HeardForm form, String searchId) {}
}
