package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;

/** Issues a ticket for a security key, and shows it once. */
@Named
@RequestScoped
public class KeyTicketPage extends OrderForm<Staff.Member> {

  @Inject private Staff staff;
  @Inject private KeyTickets tickets;

  private KeyTickets.Ticket ticket;

  /** The one thing that can be done. */
  public KeyTicketPage() {
    super(Map.of("", Operation.KEY_TICKET_ISSUE));
  }

  /** The ticket that was just issued, or null. */
  public KeyTickets.Ticket getTicket() {
    return ticket;
  }

  @Override
  protected Staff.Member read(String account) {
    return staff.view(account);
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  @Override
  protected String done(StaffKeeping.Order order) {
    ticket = tickets.issue(order);
    return null;
  }
}
