package org.contactpoint.involvement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeWords;

/** Involvements as sealed parts of the child's record. */
@Stateless
@PermitAll
public class SealedInvolvements implements Involvements {

  @Inject private InvolvementParts parts;
  @Inject private Looks looks;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;
  @Inject private CodeWords codes;

  @Override
  @Guarded(Operation.INVOLVEMENT_BEGIN)
  public String begin(
      String look, Service service, LocalDate since, boolean lead, String idempotencyKey) {
    return begin(
        look,
        idempotencyKey,
        (rules, child) -> rules.begin(child, service, since, lead, clock.now()));
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_BEGIN)
  public String beginForTeam(String look, Service service, LocalDate since, String idempotencyKey) {
    return begin(
        look,
        idempotencyKey,
        (rules, child) -> rules.beginForTeam(child, service, since, clock.now()));
  }

  private interface Beginning {
    InvolvementFact of(InvolvementRules rules, OpenChild child);
  }

  private String begin(String look, String idempotencyKey, Beginning beginning) {
    Caller caller = parts.caller();
    Looks.Look open = looks.find(caller, look).orElseThrow(NotFound::new);
    noting.change();
    noting.subjects(List.of(open.child()));
    noting.reason(open.reason().name(), null);
    return idempotency.once(
        idempotencyKey,
        Operation.INVOLVEMENT_BEGIN,
        () -> {
          OpenChild child = parts.lockAndOpen(open.child());
          InvolvementRules rules = new InvolvementRules(caller, clock.today());
          return parts.add(caller, child, beginning.of(rules, child));
        });
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_RENEW)
  public void renew(String reference) {
    change(reference, (rules, child, fact) -> rules.renew(fact));
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_LEAD)
  public void lead(String reference, boolean leads) {
    change(reference, (rules, child, fact) -> rules.lead(child, fact, leads, clock.now()));
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_END)
  public void end(String reference, LocalDate on) {
    change(reference, (rules, child, fact) -> rules.end(fact, on, clock.now()));
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_UNDO)
  public void undo(String reference) {
    Caller caller = parts.caller();
    Reference which = parts.read(caller, reference);
    noting.change();
    noting.subjects(List.of(which.child()));
    OpenChild child = parts.lockAndOpen(which.child());
    Involved involved = parts.held(caller, child, which.part());
    new InvolvementRules(caller, clock.today()).mayUndo(involved.fact(), clock.now());
    parts.remove(child, involved);
  }

  @Override
  @Guarded(Operation.INVOLVEMENT_CHOICES)
  public List<Choice> choices() {
    return SectorServices.of(parts.caller().sector()).stream()
        .map(s -> new Choice(s, codes.of(CodeList.SERVICE, s.name(), s.label())))
        .toList();
  }

  private interface Change {
    InvolvementFact of(InvolvementRules rules, OpenChild child, InvolvementFact fact);
  }

  private void change(String reference, Change change) {
    Caller caller = parts.caller();
    Reference which = parts.read(caller, reference);
    noting.change();
    noting.subjects(List.of(which.child()));
    OpenChild child = parts.lockAndOpen(which.child());
    Involved involved = parts.held(caller, child, which.part());
    InvolvementRules rules = new InvolvementRules(caller, clock.today());
    parts.replace(child, involved, change.of(rules, child, involved.fact()));
  }
}
