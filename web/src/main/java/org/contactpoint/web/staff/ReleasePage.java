package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.TicketReleases;

/** Releases or refuses a ticket that takes two people. */
@Named
@RequestScoped
public class ReleasePage extends OrderForm<TicketReleases.Ask> {

  @Inject private TicketReleases releases;

  /** Either of the two. */
  public ReleasePage() {
    super(Map.of("release", Operation.TICKET_RELEASE, "refuse", Operation.TICKET_REFUSE));
  }

  @Override
  protected TicketReleases.Ask read(String asked) {
    return releases.view(asked);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.TICKET_RELEASE) {
      releases.release(order);
    } else {
      releases.refuse(order);
    }
    return "/askedticket.xhtml?faces-redirect=true&done=" + operation() + "&t=" + order.subject();
  }
}
