package org.contactpoint.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.disclosure.Records;
import org.contactpoint.search.EmergencySearch;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Whether this is the child, before its record is opened in an emergency. */
@Named
@RequestScoped
public class EmergencyOpenPage extends TypedForm {

  @Inject private EmergencySearch search;
  @Inject private Records records;
  @Inject private Problems problems;

  private String id;
  private String child;
  private Records.ReasonPage asked = Records.ReasonPage.none();
  private String said = "";

  /** The opaque id of the search by which the child was found. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** The opaque handle of the child. */
  public String getChild() {
    return child;
  }

  public void setChild(String child) {
    this.child = child;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    said = search.recall(id).said();
    asked = records.ask(child);
  }

  /** Who it is. */
  public Records.ReasonPage getAsked() {
    return asked;
  }

  /** What is happening. */
  public String getSaid() {
    return said;
  }

  /** Opens the record. */
  public String open() {
    return problems.attempt(
        () -> "/record.xhtml?faces-redirect=true&v=" + search.open(id, child, typed(KEY)));
  }
}
