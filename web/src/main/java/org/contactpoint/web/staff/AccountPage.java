package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.TicketReleases;
import org.contactpoint.web.frame.Frame;

/** Suspends, reinstates or closes an account, or asks for a ticket that takes two people. */
@Named
@RequestScoped
public class AccountPage extends OrderForm {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private TicketReleases releases;
  @Inject private Frame frame;

  private String account;
  private String what;
  private Staff.Member member;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public AccountPage() {
    what = parameter("what");
  }

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** What is to be done: suspend, reinstate, close or ticket. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks whose account it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    operation();
    member = staff.view(account);
  }

  public Staff.Member getMember() {
    return member;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "suspend" -> Operation.STAFF_SUSPEND;
      case "reinstate" -> Operation.STAFF_REINSTATE;
      case "close" -> Operation.STAFF_CLOSE;
      case "ticket" -> Operation.TICKET_ASK;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return account;
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.TICKET_ASK) {
      releases.ask(order);
      return "/tickets.xhtml?faces-redirect=true&done=TICKET_ASK";
    }
    switch (operation()) {
      case STAFF_SUSPEND -> keeping.suspend(order);
      case STAFF_REINSTATE -> keeping.reinstate(order);
      default -> keeping.close(order);
    }
    return "/person.xhtml?faces-redirect=true&done=" + operation() + "&a=" + account;
  }
}
