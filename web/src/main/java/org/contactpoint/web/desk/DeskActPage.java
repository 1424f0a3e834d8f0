package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** One thing that helps somebody who has been called back: what it does, and then the effect. */
@Named
@RequestScoped
public class DeskActPage extends TypedForm {

  @Inject private HelpDesk desk;
  @Inject private Problems problems;

  private String handle;
  private String what;
  private HelpDesk.Case whole;
  private Ticket ticket;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public DeskActPage() {
    what =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("what");
  }

  /** The opaque handle of the case. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** What is to be done: unlock, end, password or key. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks for the case, before anything is rendered. */
  public void load() {
    operation();
    whole = desk.view(handle);
  }

  public HelpDesk.Case getWhole() {
    return whole;
  }

  /** What is to be done, as it is called in the words of the screens. */
  public String getWhich() {
    return operation().name();
  }

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  /** Does it. With a ticket it stays on this page: one in an address would be read by others. */
  public String send() {
    return problems.attempt(
        () -> {
          switch (operation()) {
            case DESK_UNLOCK -> desk.unlock(handle, typed(KEY));
            case DESK_SESSIONS_END -> desk.endSessions(handle, typed(KEY));
            case DESK_PASSWORD_TICKET -> ticket = desk.passwordTicket(handle, typed(KEY));
            default -> ticket = desk.keyTicket(handle, typed(KEY));
          }
          return ticket == null
              ? "/deskcase.xhtml?faces-redirect=true&done=" + operation() + "&c=" + handle
              : null;
        });
  }

  private Operation operation() {
    return switch (what == null ? "" : what) {
      case "unlock" -> Operation.DESK_UNLOCK;
      case "end" -> Operation.DESK_SESSIONS_END;
      case "password" -> Operation.DESK_PASSWORD_TICKET;
      case "key" -> Operation.DESK_KEY_TICKET;
      default -> throw new NotFound();
    };
  }
}
