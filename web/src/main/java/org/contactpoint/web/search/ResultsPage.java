package org.contactpoint.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.SearchResult;

/** The children who fit an ordinary search. */
@Named
@RequestScoped
public class ResultsPage extends FoundPage {

  @Inject private ChildSearch search;

  @Override
  protected SearchResult find(String id) {
    return search.results(id);
  }
}
