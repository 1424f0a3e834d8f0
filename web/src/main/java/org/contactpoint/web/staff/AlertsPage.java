package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.alerts.AlertDesk;

/** What the management team has to look into, the newest first. */
@Named
@RequestScoped
public class AlertsPage extends ListForm {

  @Inject private AlertDesk desk;

  private AlertDesk.Listing listing = new AlertDesk.Listing(List.of(), false);

  /** Takes filter and page from the address. */
  public AlertsPage() {
    super("alerts");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    listing = desk.list(chosen(AlertDesk.Show.values()), getNumber());
  }

  public List<AlertDesk.Row> getRows() {
    return listing.rows();
  }

  /** Those still open, or all. */
  public List<Link> getFilters() {
    return filters(AlertDesk.Show.values());
  }

  @Override
  protected boolean more() {
    return listing.more();
  }
}
