package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.contactpoint.disclosure.ChildNews;
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

  private MyChildren.Visit visit = new MyChildren.Visit(null, List.of(), Map.of());

  /** Asks for the list, before anything is rendered. */
  public void load() {
    visit = children.visit();
  }

  /** The list: those of whom there is news, then the soonest to lapse. */
  public List<MyChild> getRows() {
    return visit.rows().stream()
        .sorted(Comparator.comparing((MyChild row) -> news(row).isEmpty()))
        .toList();
  }

  /** When the list was last looked at, or null. */
  public Instant getBefore() {
    return visit.before();
  }

  /** Whether anybody has joined or left since then. */
  public boolean isNews() {
    return !visit.news().isEmpty();
  }

  /** Who has joined or left those who work with one of them. */
  public List<ChildNews> news(MyChild row) {
    return visit.news().getOrDefault(row.reference(), List.of());
  }

  /** Whether an involvement lapses within thirty days. */
  public boolean lapsesSoon(MyChild row) {
    return row.expiresOn() != null && row.expiresOn().isBefore(clock.today().plusDays(WARN_DAYS));
  }
}
