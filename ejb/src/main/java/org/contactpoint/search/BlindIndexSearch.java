package org.contactpoint.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.matching.Wanted;

/** Search through the blind index; the same for every sector, police and youth justice included. */
@Stateless
@PermitAll
public class BlindIndexSearch implements ChildSearch {

  @Inject CurrentCaller callers;
  @Inject SavedSearches searches;
  @Inject ChildFinder finder;
  @Inject NamedHits hits;
  @Inject AskedNotes asked;

  @Override
  @Guarded(Operation.SEARCH_BEGIN)
  public String begin(SearchForm form) {
    Caller caller = callers.get();
    asked.judge(caller, form);
    hits.countSearch();
    return searches.keep(caller, SavedSearches.ORDINARY, form);
  }

  @Override
  @Guarded(Operation.SEARCH_RESULTS)
  public SearchResult results(String searchId) {
    Caller caller = callers.get();
    SearchForm form =
        searches.find(caller, SavedSearches.ORDINARY, searchId).orElseThrow(NotFound::new);
    hits.proveSearch();
    Wanted wanted = asked.note(caller, form);
    Finding finding = finder.find(wanted);
    return new SearchResult(finding.outcome(), hits.of(caller, finding), form, searchId);
  }

  @Override
  @Guarded(Operation.SEARCH_RECALL)
  public SearchForm recall(String searchId) {
    return searches
        .find(callers.get(), SavedSearches.ORDINARY, searchId)
        .orElseThrow(NotFound::new);
  }
}
