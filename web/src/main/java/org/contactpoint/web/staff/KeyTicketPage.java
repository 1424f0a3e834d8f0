package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** Issues a ticket for a security key, or an invitation anew, and shows it once. */
@Named
@RequestScoped
public class KeyTicketPage extends OrderForm {

  @Inject private Staff staff;
  @Inject private KeyTickets tickets;
  @Inject private Frame frame;

  private String account;
  private String what;
  private Staff.Member member;
  private Ticket ticket;

  /** Takes what is to be issued from the address: the form is made of it before values are read. */
  public KeyTicketPage() {
    what = parameter("what");
  }

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** What is to be issued: key or invitation. */
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

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "key" -> Operation.KEY_TICKET_ISSUE;
      case "invitation" -> Operation.INVITATION_RENEW;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return account;
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  @Override
  protected String done(StaffKeeping.Order order) {
    ticket =
        operation() == Operation.INVITATION_RENEW ? tickets.invite(order) : tickets.issue(order);
    return null;
  }
}
