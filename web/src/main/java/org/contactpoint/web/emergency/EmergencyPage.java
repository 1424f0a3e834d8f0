package org.contactpoint.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.emergency.Explanations;
import org.contactpoint.search.EmergencyForm;
import org.contactpoint.search.EmergencySearch;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.search.AskedForm;

/** Looking a child up by little because it is in danger, and what is owed for earlier ones. */
@Named
@RequestScoped
public class EmergencyPage extends AskedForm {

  @Inject private EmergencySearch search;
  @Inject private Explanations explanations;
  @Inject private Problems problems;

  private List<Explanations.Own> own = List.of();

  /** Reads what is owed, and fills the form with an earlier search of this emergency. */
  public void load() {
    own = explanations.mine();
    if (recalled() && !problems.isAny()) {
      EmergencyForm before = search.recall(getId());
      fill(before.asked());
      put("said", before.said());
    }
  }

  /** The caller's own emergencies of the past thirty days. */
  public List<Explanations.Own> getOwn() {
    return own;
  }

  /** Whether one waits for its explanation; then it stands above the form. */
  public boolean isOwing() {
    return own.stream().anyMatch(row -> row.written() == null);
  }

  /** The one that is to be explained before anybody is looked up, or null. */
  public Explanations.Own getLate() {
    return own.stream().filter(Explanations.Own::late).findFirst().orElse(null);
  }

  /** Leads to those who fit, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(
        () ->
            "/emergencyresults.xhtml?faces-redirect=true&s="
                + search.begin(new EmergencyForm(form(), typed("said"), 0)));
  }
}
