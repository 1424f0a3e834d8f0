package org.contactpoint.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.ledger.ReasonCounts;

/** How often records were opened, by sector and reason; the quarter is in the address. */
@Named
@RequestScoped
public class CountsPage {

  @Inject private ReasonCounts counts;

  private ReasonCounts.Published published;

  /** Counts, before anything is rendered. */
  public void load() {
    published =
        counts.of(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("q"));
  }

  public ReasonCounts.Published getPublished() {
    return published;
  }

  public List<ReasonCounts.Line> getLines() {
    return published.lines();
  }
}
