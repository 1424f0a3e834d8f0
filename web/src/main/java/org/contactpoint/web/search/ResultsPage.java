package org.contactpoint.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.WhomToCall;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.SearchResult;
import org.contactpoint.web.frame.Frame;

/** The children who fit an ordinary search. */
@Named
@RequestScoped
public class ResultsPage extends FoundPage {

  @Inject private ChildSearch search;
  @Inject private WhomToCall whom;
  @Inject private Frame frame;

  @Override
  protected SearchResult find(String id) {
    return search.results(id);
  }

  /** Who traces a child that is not found (F047): a sentence with the number on record. */
  public String getTrace() {
    return frame.getCaller() == null
        ? whom.sentence()
        : whom.sentence(frame.getCaller().accountId());
  }
}
