package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.TicketReleases;

/** Releases or refuses a ticket that takes two people. */
@Named
@RequestScoped
public class ReleasePage extends OrderForm {

  @Inject private TicketReleases releases;

  private String handle;
  private String what;
  private TicketReleases.Ask ask;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public ReleasePage() {
    what = parameter("what");
  }

  /** The opaque handle of what was asked for. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** What is to be done: release or refuse. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks whom it is about, before anything is rendered. */
  public void load() {
    operation();
    ask = releases.view(handle);
  }

  public TicketReleases.Ask getAsk() {
    return ask;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "release" -> Operation.TICKET_RELEASE;
      case "refuse" -> Operation.TICKET_REFUSE;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return handle;
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.TICKET_RELEASE) {
      releases.release(order);
    } else {
      releases.refuse(order);
    }
    return "/askedticket.xhtml?faces-redirect=true&done=" + operation() + "&t=" + handle;
  }
}
