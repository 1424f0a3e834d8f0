package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** What helps, once the person has been called back. */
@Named
@RequestScoped
public class DeskActions extends TypedForm {

  @Inject private HelpDesk desk;
  @Inject private Problems problems;

  private final String handle =
      FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("c");

  private Ticket ticket;

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  /** Forgives failed sign-ins. */
  public String unlock() {
    return problems.attempt(
        () -> {
          desk.unlock(handle, typed(KEY));
          return done(Operation.DESK_UNLOCK);
        });
  }

  /** Ends every session. */
  public String end() {
    return problems.attempt(
        () -> {
          desk.endSessions(handle, typed(KEY));
          return done(Operation.DESK_SESSIONS_END);
        });
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  public String keyTicket() {
    return problems.attempt(
        () -> {
          ticket = desk.keyTicket(handle, typed(KEY));
          return null;
        });
  }

  /** Stays on this page, for the same reason. */
  public String passwordTicket() {
    return problems.attempt(
        () -> {
          ticket = desk.passwordTicket(handle, typed(KEY));
          return null;
        });
  }

  private String done(Operation operation) {
    return "/deskcase.xhtml?faces-redirect=true&done=" + operation + "&c=" + handle;
  }
}
