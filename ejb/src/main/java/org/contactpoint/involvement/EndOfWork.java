package org.contactpoint.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.contactpoint.child.Children;
import org.contactpoint.child.FinderKey;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.staff.AccountClosed;
import org.contactpoint.vault.Tokens;

/**
 * When an account is closed, its live involvements end today and its lead roles with them (F060),
 * in the same transaction. The records are locked in one order, so that two closings never wait for
 * each other, and noted for the entry. Told a second time, it finds nothing more to end and notes
 * the same records.
 */
@ApplicationScoped
public class EndOfWork {

  @Inject private Children children;
  @Inject private InvolvementParts parts;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  void end(@Observes AccountClosed closed) {
    children.findBy(new FinderKey(Tokens.Kind.PRACTITIONER, closed.accountId())).stream()
        .sorted(Comparator.comparingLong(ChildId::value))
        .forEach(child -> end(child, closed.accountId()));
  }

  private void end(ChildId id, long account) {
    LocalDate today = clock.today();
    children.lock(id);
    children.open(id).ifPresent(child -> end(child, account, today));
  }

  private void end(OpenChild child, long account, LocalDate today) {
    List<Involved> own =
        Involved.of(child).stream()
            .filter(i -> i.fact().accountId() != null && i.fact().accountId() == account)
            .toList();
    own.stream()
        .filter(i -> i.fact().until() == null && i.fact().activeOn(today))
        .forEach(i -> parts.replace(child, i, i.fact().endedOn(today, clock.now())));
    if (own.stream().anyMatch(i -> i.fact().activeOn(today))) {
      noting.subjects(List.of(child.id()));
    }
  }
}
