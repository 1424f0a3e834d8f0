package org.contactpoint.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.contact.ContactDuty;
import org.contactpoint.involvement.contact.ContactDutyRepository;
import org.contactpoint.involvement.contact.ContactParts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.vault.Seals;

/** Opens the requests of the caller's duties. */
@Stateless
@PermitAll
public class SealedContactRequests implements ContactRequests {

  private static final Duration SHOWN = Duration.ofDays(30);

  /** The database knows only the day; those that are open stay in its order, before the others. */
  private static final Comparator<ContactParts.Held> LAST_SETTLED_FIRST =
      Comparator.comparing(
          held -> held.fact().settledAt(), Comparator.nullsFirst(Comparator.reverseOrder()));

  @Inject private CurrentCaller current;
  @Inject private Children children;

  @Inject private ContactDutyRepository duties;
  @Inject private ContactParts parts;
  @Inject private ContactSides sides;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.CONTACT_LIST)
  public List<ContactView> list() {
    Caller caller = current.get();
    return views(caller, duties.of(caller, clock.now().minus(SHOWN)));
  }

  @Override
  @Guarded(Operation.CONTACT_VIEW)
  public ContactView view(String request) {
    Caller caller = current.get();
    return views(caller, List.of(parts.read(caller, request))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<ContactView> views(Caller caller, List<ContactDuty> found) {
    Map<ContactDuty, ContactDuty.About> about = new LinkedHashMap<>();
    found.forEach(duty -> about.put(duty, duty.about(seals)));
    Map<ChildId, OpenChild> records =
        children.openAll(
            new HashSet<>(about.values().stream().map(ContactDuty.About::child).toList()));
    List<ContactParts.Held> held =
        about.entrySet().stream()
            .map(e -> held(records, e.getKey(), e.getValue()))
            .flatMap(Optional::stream)
            .filter(h -> h.askedBy(caller) || h.answeredBy(caller))
            .sorted(LAST_SETTLED_FIRST)
            .toList();
    Set<ChildId> shown = new HashSet<>();
    held.forEach(h -> shown.add(h.child().id()));
    noting.subjects(shown);
    noting.outcome(shown.isEmpty() ? Ledger.Outcome.NONE : Ledger.Outcome.SHOWN);
    return sides.views(caller, owed(caller, held));
  }

  /** Who asked sees by when it is owed and whether it was passed on, as those do who owe it. */
  private List<ContactParts.Held> owed(Caller caller, List<ContactParts.Held> held) {
    Map<Long, ContactDuty> owed =
        duties
            .all(held.stream().filter(h -> h.askedBy(caller)).map(h -> h.fact().duty()).toList())
            .stream()
            .collect(Collectors.toMap(ContactDuty::id, Function.identity()));
    return held.stream().map(h -> h.of(owed.getOrDefault(h.fact().duty(), h.duty()))).toList();
  }

  private static Optional<ContactParts.Held> held(
      Map<ChildId, OpenChild> records, ContactDuty duty, ContactDuty.About about) {
    OpenChild child = records.get(about.child());
    return child == null ? Optional.empty() : ContactParts.in(child, duty, about.part());
  }
}
