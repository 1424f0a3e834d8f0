package org.contactpoint.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.disclosure.EmergencyLooks;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Mark;
import org.contactpoint.ledger.Noting;
import org.contactpoint.matching.Wanted;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.emergency.Emergencies;

/**
 * Look-ups in an emergency: the same search with a thinner minimum, and everything that it costs.
 */
@Stateless
@PermitAll
public class EmergencyDesk implements EmergencySearch {

  @Inject CurrentCaller callers;
  @Inject SavedSearches searches;
  @Inject ChildFinder finder;
  @Inject NamedHits hits;
  @Inject AskedNotes asked;
  @Inject Emergencies emergencies;
  @Inject EmergencyLooks looks;
  @Inject Idempotency idempotency;
  @Inject Noting noting;

  @Override
  @Guarded(Operation.EMERGENCY_BEGIN)
  public String begin(EmergencyForm form) {
    Caller caller = callers.get();
    noting.change();
    noting.mark(Mark.EMERGENCY);
    noting.reason(Reason.EMERGENCY.name(), EmergencyMinimum.said(form));
    emergencies.mayUse();
    asked.noteEmergency(caller, form);
    hits.countSearch();
    long emergency = emergencies.begin(EmergencyMinimum.said(form));
    return searches.keep(
        caller, SavedSearches.EMERGENCY, new EmergencyForm(form.asked(), form.said(), emergency));
  }

  @Override
  @Guarded(Operation.EMERGENCY_RESULTS)
  public SearchResult results(String searchId) {
    Caller caller = callers.get();
    EmergencyForm form = found(caller, searchId);
    noting.mark(Mark.EMERGENCY);
    emergencies.mayUse();
    hits.proveSearch();
    Wanted wanted = asked.noteEmergency(caller, form);
    Finding finding = finder.find(wanted);
    List<SearchResult.Hit> named = hits.of(caller, finding);
    if (!named.isEmpty()) {
      emergencies.listed(form.emergency(), named.size());
    }
    return new SearchResult(finding.outcome(), named, form.asked(), searchId);
  }

  @Override
  @Guarded(Operation.EMERGENCY_RECALL)
  public EmergencyForm recall(String searchId) {
    return found(callers.get(), searchId);
  }

  @Override
  @Guarded(Operation.EMERGENCY_OPEN)
  public String open(String searchId, String child, String key) {
    Caller caller = callers.get();
    EmergencyForm form = found(caller, searchId);
    noting.mark(Mark.EMERGENCY);
    noting.reason(Reason.EMERGENCY.name(), EmergencyMinimum.said(form));
    EmergencyLooks.Found named = looks.read(caller, child);
    emergencies.mayUse();
    Finding finding = finder.find(asked.noteEmergency(caller, form));
    if (finding.matches().stream().noneMatch(m -> m.child().equals(named.child()))) {
      throw new NotFound();
    }
    noting.change();
    return idempotency.once(
        key,
        Operation.EMERGENCY_OPEN,
        () -> {
          emergencies.opened(form.emergency());
          return looks.open(caller, named);
        });
  }

  private EmergencyForm found(Caller caller, String searchId) {
    return searches.find(caller, SavedSearches.EMERGENCY, searchId).orElseThrow(NotFound::new);
  }
}
