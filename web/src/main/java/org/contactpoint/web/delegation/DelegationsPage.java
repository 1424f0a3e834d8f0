package org.contactpoint.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.web.staff.Link;
import org.contactpoint.web.staff.ListForm;

/** Roles that are handed over within the caller's reach. */
@Named
@RequestScoped
public class DelegationsPage extends ListForm {

  @Inject private Delegations delegations;

  private List<Delegations.Row> rows = List.of();

  /** Takes filter and organisation from the address. */
  public DelegationsPage() {
    super("delegations");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    rows = delegations.list(chosen(Delegations.Show.values()), typed("o"));
  }

  public List<Delegations.Row> getRows() {
    return rows;
  }

  /** Which of them are shown. */
  public List<Link> getFilters() {
    return filters(Delegations.Show.values());
  }

  @Override
  protected boolean more() {
    return false;
  }
}
