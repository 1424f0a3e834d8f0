package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.TicketReleases;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A ticket that takes two people: how far it is, and, once, the ticket itself. */
@Named
@RequestScoped
public class AskedTicketPage extends TypedForm {

  @Inject private TicketReleases releases;
  @Inject private Staff staff;
  @Inject private Problems problems;

  private String handle;
  private TicketReleases.Ask ask;
  private Staff.Member member;
  private Ticket ticket;

  /** The opaque handle of what was asked for. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Reads how far it is, before anything is rendered. */
  public void load() {
    ask = releases.view(handle);
    member = staff.view(ask.person().account());
  }

  public TicketReleases.Ask getAsk() {
    return ask;
  }

  public Staff.Member getMember() {
    return member;
  }

  /** The ticket that was just issued, or null. */
  public Ticket getTicket() {
    return ticket;
  }

  /** Whether somebody else still has to release it. */
  public boolean isWaiting() {
    return ask != null && ask.state() == TicketReleases.State.WAITING;
  }

  /** Whether it is neither finished nor over. */
  public boolean isOpen() {
    return isWaiting() || ask != null && ask.state() == TicketReleases.State.RELEASED;
  }

  /**
   * Whether the caller may be shown the ticket; a page that is posted is read before it is known.
   */
  public boolean isMine() {
    return ask == null || ask.mine() && ask.state() == TicketReleases.State.RELEASED;
  }

  /** Stays on this page: a ticket in an address would be read by others. */
  public String show() {
    return problems.attempt(
        () -> {
          ticket = releases.show(handle, typed(KEY));
          return null;
        });
  }
}
