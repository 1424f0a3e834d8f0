package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** Accredits an organisation anew. */
@Named
@RequestScoped
public class AccreditPage extends RenewalForm {

  @Inject private Organisations organisations;
  @Inject private Frame frame;

  private String handle;
  private Organisations.Whole whole;

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks which organisation it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_ORGANISATIONS);
    whole = organisations.view(handle);
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  @Override
  public StandingKind getKind() {
    return StandingKind.ACCREDITATION;
  }

  @Override
  protected String subject() {
    return handle;
  }

  @Override
  protected String done(StaffKeeping.Renewal renewal) {
    organisations.accredit(renewal);
    return "/organisation.xhtml?faces-redirect=true&done=ORGANISATION_ACCREDIT&o=" + handle;
  }
}
