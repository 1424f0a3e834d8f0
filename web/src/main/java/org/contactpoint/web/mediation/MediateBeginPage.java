package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Begins a call for somebody who says who it is. */
@Named
@RequestScoped
public class MediateBeginPage extends TypedForm {

  @Inject private Mediation mediation;
  @Inject private Problems problems;

  private String handle;
  private Mediation.Person person;

  /** The opaque handle of the person. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks who it is, before anything is rendered. */
  public void load() {
    person = mediation.person(handle);
  }

  public Mediation.Person getPerson() {
    return person;
  }

  /** Begins the call, or says why it cannot be. */
  public String begin() {
    return problems.attempt(
        () -> "/mediatedcall.xhtml?faces-redirect=true&c=" + mediation.begin(handle, typed(KEY)));
  }
}
