package org.contactpoint.web.hand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.search.HeardSearch;
import org.contactpoint.search.SearchResult;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;

/** Looks for a provisional record, of a child of whom little is known. */
@Named
@RequestScoped
public class HeardPage extends HeardForm {

  @Inject private HeardSearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private HeardSearch.Found found;

  /** Searches, if a search is named, before anything is rendered. */
  public void load() {
    frame.need(Right.SAFEGUARD);
    if (getId() != null && !getId().isEmpty() && !problems.isAny()) {
      found = search.results(getId());
      fill(found.form());
    }
  }

  /** found, none, many; or an empty text where nothing was asked. */
  public String getAnswer() {
    return found == null ? "" : found.outcome().name();
  }

  /** Those who may be meant. */
  public List<SearchResult.Hit> getHits() {
    return found == null ? List.of() : found.hits();
  }

  /** Leads to the answer, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(() -> "/heard.xhtml?faces-redirect=true&s=" + search.begin(heard()));
  }
}
