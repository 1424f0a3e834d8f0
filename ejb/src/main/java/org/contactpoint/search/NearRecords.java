package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.matching.Wanted;

/**
 * Who may be the very child of whom a record is about to be made (F046). For the rooms inside, so
 * it checks no rights; whoever is named is counted and noted as shown.
 */
@ApplicationScoped
public class NearRecords {

  @Inject SavedSearches searches;
  @Inject ChildFinder finder;
  @Inject NamedHits hits;
  @Inject AskedNotes asked;

  /**
   * Makes sure that the caller has searched before.
   *
   * @param search the opaque id of a search of the past twelve hours
   * @throws NotFound when it is none of the caller's
   */
  public void searched(Caller caller, String search) {
    boolean one =
        searches.find(caller, SavedSearches.ORDINARY, search).isPresent()
            || searches.find(caller, SavedSearches.HEARD, search).isPresent();
    if (!one) {
      throw new NotFound();
    }
  }

  /**
   * Whether there is anybody; nobody is named. The question is noted.
   *
   * @throws InvalidInput as {@link #of}
   */
  public boolean any(Caller caller, SearchForm facts) {
    return !find(asked.note(caller, facts)).matches().isEmpty();
  }

  /** Notes the question for the ledger. */
  public void note(Caller caller, SearchForm facts) {
    asked.note(caller, facts);
  }

  /**
   * Those whom a search for the same facts finds, the best first.
   *
   * @throws InvalidInput when the facts are less than a search needs, or fit too many
   */
  public List<SearchResult.Hit> of(Caller caller, SearchForm facts) {
    return hits.of(caller, find(asked.note(caller, facts)));
  }

  /** The same but for one record: that of which it is asked. */
  public List<SearchResult.Hit> of(Caller caller, SearchForm facts, ChildId but) {
    return hits.of(caller, find(asked.note(caller, facts)).without(but));
  }

  /**
   * Who they are; nobody is named. The question is not noted: a form that is sent twice has one
   * entry, and the second time there is nothing to ask.
   */
  public List<ChildId> ids(Caller caller, SearchForm facts, ChildId but) {
    return find(asked.judge(caller, facts)).without(but).matches().stream()
        .map(Ranking.Match::child)
        .toList();
  }

  /** It answers what a search answers, so it counts as one. */
  private Finding find(Wanted wanted) {
    hits.countSearch();
    hits.proveSearch();
    Finding finding = finder.find(wanted);
    if (finding.outcome() == SearchResult.Outcome.TOO_MANY) {
      throw new InvalidInput(
          "year", "Many children fit this. Add the full date of birth, or the full postcode.");
    }
    return finding;
  }
}
