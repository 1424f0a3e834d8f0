package org.contactpoint.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;

/** The search form; what is typed goes to the service, which says what to add. */
@Named
@RequestScoped
public class SearchPage extends SearchFields {

  @Inject private ChildSearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String id;

  /** The opaque id of a search that is to be changed, or null. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Fills the form with an earlier search of this caller. */
  public void recall() {
    frame.need(Right.FIND_CHILD);
    if (id != null && !id.isEmpty() && !problems.isAny()) {
      show(search.recall(id));
    }
  }

  /** Leads to the results, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(() -> "/results.xhtml?faces-redirect=true&s=" + search.begin(form()));
  }
}
