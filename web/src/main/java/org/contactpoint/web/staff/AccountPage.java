package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.TicketReleases;

/** Suspends, reinstates or closes an account, or asks for a ticket that takes two people. */
@Named
@RequestScoped
public class AccountPage extends OrderForm<Staff.Member> {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private TicketReleases releases;

  /** The things that can be done. */
  public AccountPage() {
    super(
        Map.of(
            "suspend", Operation.STAFF_SUSPEND,
            "reinstate", Operation.STAFF_REINSTATE,
            "close", Operation.STAFF_CLOSE,
            "ticket", Operation.TICKET_ASK,
            "unsafeguard", Operation.SAFEGUARDING_WITHDRAW));
  }

  @Override
  protected Staff.Member read(String account) {
    return staff.view(account);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.TICKET_ASK) {
      releases.ask(order);
      return "/tickets.xhtml?faces-redirect=true&done=TICKET_ASK";
    }
    switch (operation()) {
      case STAFF_SUSPEND -> keeping.suspend(order);
      case SAFEGUARDING_WITHDRAW -> keeping.withdrawSafeguarding(order);
      case STAFF_REINSTATE -> keeping.reinstate(order);
      default -> keeping.close(order);
    }
    return "/person.xhtml?faces-redirect=true&done=" + operation() + "&a=" + order.subject();
  }
}
