package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.search.MediatedSearch;
import org.contactpoint.search.SearchResult;
import org.contactpoint.web.frame.Texts;

/** The children who fit what the caller said. */
@Named
@RequestScoped
public class MediatedResultsPage {

  @Inject private MediatedSearch search;

  private String handle;
  private String id;
  private SearchResult result = new SearchResult(SearchResult.Outcome.NONE, List.of(), null, null);

  /** The opaque handle of the call. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** The opaque id of the search. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Searches, before anything is rendered. */
  public void load() {
    result = search.results(handle, id);
  }

  /** Those who fit; empty unless found. */
  public List<SearchResult.Hit> getHits() {
    return result.hits();
  }

  /** found, none or many: which of the three answers it is. */
  public String getAnswer() {
    return switch (result.outcome()) {
      case FOUND -> "found";
      case NONE -> "none";
      case TOO_MANY -> "many";
    };
  }

  /** The heading, which says the answer. */
  public String getTitle() {
    return Texts.of(
        result.outcome() == SearchResult.Outcome.FOUND
            ? "results.title"
            : "results." + getAnswer() + ".title");
  }
}
