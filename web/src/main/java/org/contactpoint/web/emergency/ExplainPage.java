package org.contactpoint.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.people.emergency.Explanations;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Why an emergency could not wait, in writing. */
@Named
@RequestScoped
public class ExplainPage extends TypedForm {

  @Inject private Explanations explanations;
  @Inject private Problems problems;

  private String handle;
  private Explanations.Own row;

  /** The opaque handle of the emergency. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Reads it, before anything is rendered. */
  public void load() {
    row = explanations.view(handle);
    keep(Operation.EMERGENCY_EXPLAIN, handle);
  }

  public Explanations.Own getRow() {
    return row;
  }

  /** Whether it is still to be written; a page that is posted is read before that is known. */
  public boolean isOwed() {
    return row == null || row.written() == null;
  }

  /** Writes it, or says what is missing. */
  public String write() {
    return problems.attempt(
        () -> {
          explanations.write(handle, typed("text"));
          return "/emergency.xhtml?faces-redirect=true&done=EMERGENCY_EXPLAIN";
        });
  }
}
