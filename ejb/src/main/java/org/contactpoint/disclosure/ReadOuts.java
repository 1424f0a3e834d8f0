package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.Seals;

/**
 * Makes what may be read out. It is what the caller may see and, since two people hear it, what
 * nobody is kept from: nothing of a shielded child but the name, and no sensitive service, not even
 * the caller's own, which the mediator must not learn. So there is nothing that it could hide.
 */
@ApplicationScoped
class ReadOuts {

  @Inject DisclosurePolicy policy;
  @Inject Workers workers;
  @Inject Seals seals;
  @Inject ProductClock clock;

  ReadOutView of(Caller caller, Looks.Look look, OpenChild child) {
    LocalDate today = clock.today();
    List<Involved> spoken = Involved.of(child).stream().filter(i -> spoken(i, child)).toList();
    List<Involved> now = workers.inOrder(spoken, today);
    List<RecordView.Worker> found = workers.now(now, none -> null, today);
    List<ReadOutView.Line> lines = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      lines.add(line(now.get(i), found.get(i)));
    }
    return new ReadOutView(
        look.id(),
        policy.name(child.golden()),
        Words.born(child.golden().birth(), today),
        look.openedAt(),
        policy.reason(look.reason()),
        lines);
  }

  static boolean spoken(Involved involved, OpenChild child) {
    return !child.golden().shielded() && !involved.fact().service().sensitive();
  }

  private ReadOutView.Line line(Involved involved, RecordView.Worker worker) {
    Reachable by = worker.by();
    boolean silent = by.telephone() == null && by.outOfHours() == null;
    return new ReadOutView.Line(
        reference(involved.part().id()),
        worker.lead(),
        worker.service(),
        by.person(),
        by.organisation(),
        SpokenNumber.of(by.telephone()),
        SpokenNumber.of(by.outOfHours()),
        silent ? by.email() : null,
        by.away(),
        by.cover());
  }

  /** L- and eight signs: the same for an involvement each time, and worthless without the key. */
  private String reference(long part) {
    long hash = seals.keyedHash("read-out-line", Long.toString(part));
    return "L-%08X".formatted(hash & 0xFFFF_FFFFL);
  }
}
