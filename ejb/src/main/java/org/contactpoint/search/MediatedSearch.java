package org.contactpoint.search;

/**
 * Search for who is on the telephone (F049): the same minimum of knowledge, the caller's sector and
 * quotas, and the mediator's quotas as well. The ledger has both. Guarded and recorded.
 */
public interface MediatedSearch {

  /**
   * As {@link ChildSearch#begin}.
   *
   * @param call opaque handle of the mediator's open call
   * @return the opaque id of the search, good in calls for this caller only
   * @throws org.contactpoint.kernel.Refused when the call is over
   */
  String begin(String call, SearchForm form);

  /** As {@link ChildSearch#results}; the handles of the children are good in this call only. */
  SearchResult results(String call, String searchId);

  /** As {@link ChildSearch#recall}. */
  SearchForm recall(String call, String searchId);
}
