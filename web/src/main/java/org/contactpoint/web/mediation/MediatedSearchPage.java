package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.search.MediatedSearch;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.search.AskedForm;

/** The search form for who is on the telephone. */
@Named
@RequestScoped
public class MediatedSearchPage extends AskedForm {

  @Inject private MediatedSearch search;
  @Inject private Mediation mediation;
  @Inject private Problems problems;

  private String handle;
  private Mediation.Call whole;

  /** The opaque handle of the call. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for the call, and fills the form with an earlier search of it. */
  public void load() {
    whole = mediation.view(handle);
    if (recalled() && !problems.isAny()) {
      fill(search.recall(handle, getId()));
    }
  }

  public Mediation.Call getWhole() {
    return whole;
  }

  /** Leads to the results, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(
        () ->
            "/mediatedresults.xhtml?faces-redirect=true&c="
                + handle
                + "&s="
                + search.begin(handle, form()));
  }
}
