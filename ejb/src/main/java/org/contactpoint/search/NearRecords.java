package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.kernel.BirthDate;
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
  @Inject SameFamily families;

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
   * What is known of a child.
   *
   * @param form names and birth date, as for a search
   * @param family carers, homes and telephones
   * @param birth as read, or null
   */
  public record Known(SearchForm form, AskedFamily family, BirthDate birth) {

    @Override
    public String toString() {
      return "what is known of a child";
    }
  }

  /**
   * Whether there is anybody; nobody is named. The question is noted.
   *
   * @throws InvalidInput as {@link #of}
   */
  public boolean any(Caller caller, Known child) {
    return !met(caller, child, asked.note(caller, child.form()), null).nobody();
  }

  /** Notes the question for the ledger. */
  public void note(Caller caller, SearchForm facts) {
    asked.note(caller, facts);
  }

  /**
   * Those whom a search for the same names finds, the best first, and then those of another name
   * and the same family and birth date.
   *
   * @param but the record of which it is asked, or null
   * @throws InvalidInput when the facts are less than a search needs, or fit too many
   */
  public List<SearchResult.Hit> of(Caller caller, Known child, ChildId but) {
    Met met = met(caller, child, asked.note(caller, child.form()), but);
    return hits.of(caller, met.named(), met.family());
  }

  /**
   * Who they are; nobody is named. The question is not noted: a form that is sent twice has one
   * entry, and the second time there is nothing to ask.
   */
  public List<ChildId> ids(Caller caller, Known child, ChildId but) {
    Met met = met(caller, child, asked.judge(caller, child.form()), but);
    return Stream.concat(
            met.named().matches().stream().map(Ranking.Match::child), met.family().stream())
        .toList();
  }

  /** Who was met, by name and by family alone. */
  private record Met(Finding named, List<ChildId> family) {

    boolean nobody() {
      return named.matches().isEmpty() && family.isEmpty();
    }
  }

  /** It answers what a search answers, so it counts as one. */
  private Met met(Caller caller, Known child, Wanted wanted, ChildId but) {
    hits.countSearch();
    hits.proveSearch();
    Finding finding = finder.find(wanted).without(but);
    if (finding.outcome() == SearchResult.Outcome.TOO_MANY) {
      throw new InvalidInput(
          "year", "Many children fit this. Add the full date of birth, or the full postcode.");
    }
    List<ChildId> known = finding.matches().stream().map(Ranking.Match::child).toList();
    List<ChildId> family =
        families.of(caller, child.family(), child.birth()).stream()
            .filter(id -> !id.equals(but) && !known.contains(id))
            .toList();
    return new Met(finding, family);
  }
}
