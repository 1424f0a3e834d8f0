package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** Suspends or reinstates an organisation. */
@Named
@RequestScoped
public class ParticipationPage extends OrderForm {

  @Inject private Organisations organisations;
  @Inject private Frame frame;

  private String handle;
  private String what;
  private Organisations.Whole whole;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public ParticipationPage() {
    what = parameter("what");
  }

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** What is to be done: suspend or reinstate. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks which organisation it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_ORGANISATIONS);
    operation();
    whole = organisations.view(handle);
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "suspend" -> Operation.ORGANISATION_SUSPEND;
      case "reinstate" -> Operation.ORGANISATION_REINSTATE;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return handle;
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.ORGANISATION_SUSPEND) {
      organisations.suspend(order);
    } else {
      organisations.reinstate(order);
    }
    return "/organisation.xhtml?faces-redirect=true&done=" + operation() + "&o=" + handle;
  }
}
