package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;

/** Issues a ticket for a security key, or an invitation anew, and shows it once. */
@Named
@RequestScoped
public class KeyTicketPage extends OrderForm<Staff.Member> {

  @Inject private Staff staff;
  @Inject private KeyTickets tickets;

  private Ticket ticket;

  /** The things that can be issued. */
  public KeyTicketPage() {
    super(Map.of("key", Operation.KEY_TICKET_ISSUE, "invitation", Operation.INVITATION_RENEW));
  }

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  @Override
  protected Staff.Member read(String account) {
    return staff.view(account);
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  @Override
  protected String done(StaffKeeping.Order order) {
    ticket =
        operation() == Operation.INVITATION_RENEW ? tickets.invite(order) : tickets.issue(order);
    return null;
  }
}
