package org.contactpoint.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.search.EmergencySearch;
import org.contactpoint.search.SearchResult;
import org.contactpoint.web.search.FoundPage;

/** The children who fit in an emergency. */
@Named
@RequestScoped
public class EmergencyResultsPage extends FoundPage {

  @Inject private EmergencySearch search;

  @Override
  protected SearchResult find(String id) {
    return search.results(id);
  }
}
