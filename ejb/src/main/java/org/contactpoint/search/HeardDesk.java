package org.contactpoint.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Search for provisional records. */
@Stateless
@PermitAll
public class HeardDesk implements HeardSearch {

  @Inject CurrentCaller callers;
  @Inject SavedSearches searches;
  @Inject HeardFinder finder;
  @Inject NamedHits hits;
  @Inject Noting noting;
  @Inject ProductClock clock;

  @Override
  @Guarded(Operation.HEARD_BEGIN)
  public String begin(HeardForm form) {
    note(form);
    HeardRules.search(form, clock.today());
    hits.countSearch();
    return searches.keep(callers.get(), SavedSearches.HEARD, form);
  }

  @Override
  @Guarded(Operation.HEARD_RESULTS)
  public Found results(String searchId) {
    Caller caller = callers.get();
    HeardForm form =
        searches.find(caller, SavedSearches.HEARD, searchId).orElseThrow(NotFound::new);
    hits.proveSearch();
    note(form);
    List<HeardFinder.Met> met = finder.find(HeardRules.search(form, clock.today()));
    SearchResult.Outcome outcome = ChildFinder.outcome(met.size());
    List<HeardFinder.Met> shown = outcome == SearchResult.Outcome.FOUND ? met : List.of();
    return new Found(outcome, hits.heard(caller, outcome, shown), form, searchId);
  }

  private void note(HeardForm form) {
    noting.detail(AskedWords.of(form));
  }
}
