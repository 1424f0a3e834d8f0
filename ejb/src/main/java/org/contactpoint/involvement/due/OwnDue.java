package org.contactpoint.involvement.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.kernel.ProductClock;

/**
 * How much waits for somebody under "My children": numbers that tell of no child, so that every
 * page may show them without an entry in the ledger. The records are opened for it at the first
 * page of the day; every visit to the list counts anew.
 */
@ApplicationScoped
public class OwnDue {

  @Inject private Children children;
  @Inject private DueRepository counts;
  @Inject private ProductClock clock;

  /** What waits for the caller, as it was counted today. */
  public DueCounts waiting(Caller caller) {
    LocalDate today = clock.today();
    return counts.find(caller.accountId(), today).orElseGet(() -> counted(caller, today));
  }

  /** Keeps what a visit to the list has counted. */
  public void keep(Caller caller, DueCounts counted) {
    counts.keep(caller.accountId(), clock.today(), counted);
  }

  private DueCounts counted(Caller caller, LocalDate today) {
    DueRules rules = new DueRules(caller, today);
    List<Set<Due>> found =
        children.openAll(children.findByAny(Involved.holding(caller))).values().stream()
            .flatMap(child -> due(rules, child))
            .toList();
    DueCounts counted = DueCounts.of(found);
    keep(caller, counted);
    return counted;
  }

  private static Stream<Set<Due>> due(DueRules rules, OpenChild child) {
    return Involved.of(child).stream().map(involved -> rules.of(child, involved));
  }
}
