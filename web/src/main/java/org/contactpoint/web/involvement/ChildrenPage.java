package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.kernel.ProductClock;

/** The children with whom the caller works. */
@Named
@RequestScoped
public class ChildrenPage {

  private static final int WARN_DAYS = 30;

  @Inject private MyChildren children;
  @Inject private ProductClock clock;

  private List<MyChild> rows = List.of();

  /** Asks for the list, before anything is rendered. */
  public void load() {
    rows = children.mine();
  }

  /** The list, the soonest to lapse first. */
  public List<MyChild> getRows() {
    return rows;
  }

  /** Whether an involvement lapses within thirty days. */
  public boolean lapsesSoon(MyChild row) {
    return row.expiresOn() != null && row.expiresOn().isBefore(clock.today().plusDays(WARN_DAYS));
  }
}
