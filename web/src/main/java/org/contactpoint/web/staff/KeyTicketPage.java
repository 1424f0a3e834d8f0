package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** Issues a ticket for a security key, and shows it once. */
@Named
@RequestScoped
public class KeyTicketPage extends OrderForm {

  @Inject private Staff staff;
  @Inject private KeyTickets tickets;
  @Inject private Frame frame;

  private String account;
  private Staff.Member member;
  private KeyTickets.Ticket ticket;

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** Asks whose account it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    member = staff.view(account);
  }

  public Staff.Member getMember() {
    return member;
  }

  /** The ticket that was just issued, or null. */
  public KeyTickets.Ticket getTicket() {
    return ticket;
  }

  @Override
  protected Operation operation() {
    return Operation.KEY_TICKET_ISSUE;
  }

  @Override
  protected String subject() {
    return account;
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  @Override
  protected String done(StaffKeeping.Order order) {
    ticket = tickets.issue(order);
    return null;
  }
}
