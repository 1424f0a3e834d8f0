package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.staff.ActForm;

/** One thing that helps somebody who has been called back: what it does, and then the effect. */
@Named
@RequestScoped
public class DeskActPage extends ActForm<HelpDesk.Case> {

  @Inject private HelpDesk desk;

  private Ticket ticket;

  /** One of the four. */
  public DeskActPage() {
    super(
        Map.of(
            "unlock",
            Operation.DESK_UNLOCK,
            "end",
            Operation.DESK_SESSIONS_END,
            "password",
            Operation.DESK_PASSWORD_TICKET,
            "key",
            Operation.DESK_KEY_TICKET));
  }

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  @Override
  protected HelpDesk.Case read(String deskCase) {
    return desk.view(deskCase);
  }

  @Override
  protected void judge() {
    // Nothing is typed here.
  }

  /** Does it. With a ticket it stays on this page: one in an address would be read by others. */
  @Override
  protected String act() {
    String handle = getHandle();
    switch (operation()) {
      case DESK_UNLOCK -> desk.unlock(handle, typed(KEY));
      case DESK_SESSIONS_END -> desk.endSessions(handle, typed(KEY));
      case DESK_PASSWORD_TICKET -> ticket = desk.passwordTicket(handle, typed(KEY));
      default -> ticket = desk.keyTicket(handle, typed(KEY));
    }
    return ticket == null
        ? "/deskcase.xhtml?faces-redirect=true&done=" + operation() + "&c=" + handle
        : null;
  }
}
