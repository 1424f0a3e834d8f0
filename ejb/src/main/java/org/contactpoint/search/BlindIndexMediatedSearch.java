package org.contactpoint.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.matching.Wanted;
import org.contactpoint.people.mediation.OpenCall;
import org.contactpoint.people.mediation.OpenCalls;

/**
 * Search as the caller of an open call. Searches and handles are bound to that account, so that the
 * mediator's own pages, and those of the caller, can do nothing with them.
 */
@Stateless
@PermitAll
public class BlindIndexMediatedSearch implements MediatedSearch {

  @Inject OpenCalls calls;
  @Inject SavedSearches searches;
  @Inject ChildFinder finder;
  @Inject NamedHits hits;
  @Inject AskedNotes asked;

  @Override
  @Guarded(Operation.MEDIATED_SEARCH)
  public String begin(String call, SearchForm form) {
    OpenCall open = calls.open(call);
    asked.judge(open.caller(), form);
    hits.countSearch(open);
    return searches.keep(open.caller(), SavedSearches.ORDINARY, form);
  }

  @Override
  @Guarded(Operation.MEDIATED_RESULTS)
  public SearchResult results(String call, String searchId) {
    OpenCall open = calls.open(call);
    SearchForm form =
        searches.find(open.caller(), SavedSearches.ORDINARY, searchId).orElseThrow(NotFound::new);
    hits.proveSearch(open);
    Wanted wanted = asked.note(open.caller(), form);
    Finding finding = finder.find(wanted);
    return new SearchResult(finding.outcome(), hits.of(open, finding), form, searchId);
  }

  @Override
  @Guarded(Operation.MEDIATED_RECALL)
  public SearchForm recall(String call, String searchId) {
    return searches
        .find(calls.open(call).caller(), SavedSearches.ORDINARY, searchId)
        .orElseThrow(NotFound::new);
  }
}
