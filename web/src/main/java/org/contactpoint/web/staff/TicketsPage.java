package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.staff.TicketReleases;

/** Tickets that take two people and are not finished, the oldest first. */
@Named
@RequestScoped
public class TicketsPage {

  @Inject private TicketReleases releases;

  private List<TicketReleases.Ask> asks = List.of();

  /** Reads the list, before anything is rendered. */
  public void load() {
    asks = releases.open();
  }

  public List<TicketReleases.Ask> getAsks() {
    return asks;
  }
}
