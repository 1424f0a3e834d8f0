package org.contactpoint.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.due.DueCounts;
import org.contactpoint.involvement.due.OwnDue;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/** The caller's own active involvements, those of the own team with them; found by their tokens. */
@Stateless
@PermitAll
public class OwnChildren implements MyChildren {

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private DisclosurePolicy policy;
  @Inject private VisitRepository visits;
  @Inject private OwnDue due;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.MY_CHILDREN)
  public List<MyChild> mine() {
    Caller caller = current.get();
    return rows(caller, shown(caller));
  }

  @Override
  @Guarded(Operation.MY_CHILDREN)
  public Visit visit() {
    Caller caller = current.get();
    List<OpenChild> shown = shown(caller);
    List<MyChild> rows = rows(caller, shown);
    due.keep(caller, DueCounts.of(rows.stream().map(MyChild::due).toList()));
    Optional<Instant> before = visits.note(caller.accountId(), clock.now());
    return new Visit(
        before.orElse(null),
        rows,
        before.isEmpty() ? Map.of() : policy.news(caller, shown, before.get()));
  }

  private List<OpenChild> shown(Caller caller) {
    LocalDate today = clock.today();
    Map<ChildId, OpenChild> records =
        children.openAll(children.findByAny(Involved.holding(caller)));
    List<OpenChild> shown =
        records.values().stream()
            .filter(c -> Involved.of(c).stream().anyMatch(i -> active(i, caller, today)))
            .toList();
    noting.subjects(shown.stream().map(OpenChild::id).toList());
    noting.outcome(shown.isEmpty() ? Ledger.Outcome.NONE : Ledger.Outcome.SHOWN);
    return shown;
  }

  private List<MyChild> rows(Caller caller, List<OpenChild> shown) {
    LocalDate today = clock.today();
    return shown.stream()
        .flatMap(
            c ->
                Involved.of(c).stream()
                    .filter(i -> active(i, caller, today))
                    .map(i -> policy.mine(caller, c, i)))
        .sorted(Comparator.comparing(MyChild::expiresOn).thenComparing(MyChild::name))
        .toList();
  }

  private static boolean active(Involved involved, Caller caller, LocalDate today) {
    return involved.heldBy(caller) && involved.fact().activeOn(today);
  }
}
