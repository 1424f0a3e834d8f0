package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
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

  /**
   * Whether the caller may take a step here; a page that is posted is read before that is known.
   */
  public boolean isKeeps() {
    if (whole == null) {
      return true;
    }
    Right right = ofAuthority() ? Right.KEEP_NATION : Right.KEEP_ORGANISATIONS;
    return !whole.own() && frame.getCaller().may(right);
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
      return next(Operation.AUTHORITY_PHASE) + "&a=" + authority;
    }
    phases.stepOrganisation(step);
    return next(Operation.ORGANISATION_PHASE) + "&o=" + organisation;
  }

  private static String next(Operation done) {
    return "/phase.xhtml?faces-redirect=true&done=" + done;
  }

  private boolean ofAuthority() {
    return authority != null && !authority.isEmpty();
  }

  private Phases.Whole read() {
    return ofAuthority() ? phases.authority(authority) : phases.organisation(organisation);
  }
}
