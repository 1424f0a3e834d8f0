package org.contactpoint.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.child.Children;
import org.contactpoint.child.FinderKey;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.vault.Seals;

/** Reads and writes involvements for the service; inner, so it checks no rights. */
@ApplicationScoped
public class InvolvementParts {

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private Seals seals;
  @Inject private Event<WorkChanged> changed;

  Caller caller() {
    return current.get();
  }

  Reference read(Caller caller, String reference) {
    return Reference.read(seals, caller, reference).orElseThrow(NotFound::new);
  }

  OpenChild lockAndOpen(ChildId id) {
    return lockAndFind(id).orElseThrow(NotFound::new);
  }

  Optional<OpenChild> lockAndFind(ChildId id) {
    children.lock(id);
    return children.open(id);
  }

  /** The caller's own involvement, or one of the caller's team. */
  Involved held(Caller caller, OpenChild child, long part) {
    return Involved.of(child).stream()
        .filter(i -> i.part().id() == part && i.heldBy(caller))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * That the caller works with a child whose record is being made.
   *
   * @throws org.contactpoint.kernel.InvalidInput when the service is none of the caller's sector
   */
  public NewChild.NewPart first(Caller caller, Service service, LocalDate today, Instant now) {
    InvolvementFact fact = new InvolvementRules(caller, today).first(service, today, false, now);
    return new NewChild.NewPart(Involved.KIND, fact, Involved.finders(fact));
  }

  String add(Caller caller, OpenChild child, InvolvementFact fact) {
    long part = children.addPart(child, Involved.KIND, fact, Involved.finders(fact));
    changed.fire(new WorkChanged(child, fact));
    return Reference.of(seals, caller, child.id(), part);
  }

  /** Puts a changed involvement in its place, within the lock of the record. */
  public void replace(OpenChild child, Involved involved, InvolvementFact fact) {
    List<FinderKey> same = Involved.finders(fact);
    children.replacePart(child, involved.part(), fact, same, same);
    InvolvementFact before = involved.fact();
    if (fact.lead() != before.lead() || !Objects.equals(fact.until(), before.until())) {
      changed.fire(new WorkChanged(child, fact));
    }
  }

  /** Removes it with those finders that no other involvement of the child still needs. */
  void remove(OpenChild child, Involved involved) {
    List<FinderKey> needed =
        Involved.of(child).stream()
            .filter(i -> i.part().id() != involved.part().id())
            .flatMap(i -> Involved.finders(i.fact()).stream())
            .toList();
    List<FinderKey> gone =
        Involved.finders(involved.fact()).stream().filter(f -> !needed.contains(f)).toList();
    children.removePart(child, involved.part(), gone);
  }
}
