package org.contactpoint.search;

/** Finds a child from a minimum of knowledge (F038-F041, F043, F044). Guarded and recorded. */
public interface ChildSearch {

  /**
   * Judges the form by the minimum-knowledge rule and keeps it sealed, so that the results are a
   * bookmarkable page.
   *
   * @return the opaque id of the search, good for twelve hours and this caller only
   * @throws org.contactpoint.kernel.InvalidInput with a problem at each field that needs something
   */
  String begin(SearchForm form);

  /**
   * Searches. Each name in the answer is a look, in the ledger with the child's subject token.
   *
   * @throws org.contactpoint.kernel.NotFound when the search is absent, expired or another's
   */
  SearchResult results(String searchId);

  /**
   * What was typed, so that the form can be refined without typing again; nothing is searched.
   *
   * @throws org.contactpoint.kernel.NotFound as {@link #results}
   */
  SearchForm recall(String searchId);
}
