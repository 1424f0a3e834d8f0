package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Right;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.web.frame.Frame;

/** The steps of one authority or organisation, and the next one. */
@Named
@RequestScoped
public class PhasePage extends StepForm {

  @Inject private Phases phases;
  @Inject private Frame frame;

  private String authority;
  private String organisation;
  private Phases.Whole whole;

  /** GSS code; nothing when it is about an organisation. */
  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  /** Opaque handle; nothing when it is about an authority. */
  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Asks for the steps, before anything is rendered. */
  public void load() {
    whole = read();
  }

  public Phases.Whole getWhole() {
    return whole;
  }

  /** Whether the caller may take a step; a page that is posted is read before that is known. */
  public boolean isKeeps() {
    Right right = ofAuthority() ? Right.KEEP_NATION : Right.KEEP_ORGANISATIONS;
    return whole == null || !whole.own() && frame.getCaller().may(right);
  }

  @Override
  protected String subject() {
    return ofAuthority() ? authority : organisation;
  }

  @Override
  protected Phase now() {
    return read().phase();
  }

  @Override
  protected String done(Phases.Step step) {
    if (ofAuthority()) {
      phases.stepAuthority(step);
    } else {
      phases.stepOrganisation(step);
    }
    return next(step.phase() == Phase.LIVE ? "PHASE_WAITS" : "ORGANISATION_PHASE");
  }

  @Override
  protected void confirmed(String key) {
    if (ofAuthority()) {
      phases.confirmAuthority(authority, key);
    } else {
      phases.confirmOrganisation(organisation, key);
    }
  }

  @Override
  protected String next(String done) {
    String of = ofAuthority() ? "&a=" : "&o=";
    return "/phase.xhtml?faces-redirect=true&done=" + done + of + subject();
  }

  private boolean ofAuthority() {
    return authority != null && !authority.isEmpty();
  }

  private Phases.Whole read() {
    return ofAuthority() ? phases.authority(authority) : phases.organisation(organisation);
  }
}
