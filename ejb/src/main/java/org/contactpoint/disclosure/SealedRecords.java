package org.contactpoint.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Mark;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Opens sealed records for a reason, and shows them through the policy. */
@Stateless
@PermitAll
public class SealedRecords implements Records {

  @Inject private RecordAccess access;
  @Inject private DisclosurePolicy policy;
  @Inject private Looks looks;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.RECORD_ASK)
  public ReasonPage ask(String handle) {
    Caller caller = access.caller();
    ChildId id = access.read(caller, handle);
    noting.subjects(List.of(id));
    OpenChild child = access.openFor(caller, id);
    access.foreseeOpened(child.id());
    noting.outcome(Ledger.Outcome.SHOWN);
    return policy.reasonPage(caller, handle, child, access.far(caller, child));
  }

  @Override
  @Guarded(Operation.RECORD_OPEN)
  public String open(
      String handle, String code, String text, boolean distant, String idempotencyKey) {
    Caller caller = access.caller();
    ChildId id = access.read(caller, handle);
    noting.change();
    noting.subjects(List.of(id));
    boolean far = access.far(caller, access.openFor(caller, id));
    Reason reason = ReasonRules.check(caller.sector(), code, text, far, distant);
    if (far) {
      noting.mark(Mark.OUTSIDE_AREA);
    }
    noting.reason(reason.name(), text.strip());
    return idempotency.once(
        idempotencyKey,
        Operation.RECORD_OPEN,
        () -> {
          access.countOpened(id);
          return looks.open(caller, id, reason).id();
        });
  }

  @Override
  @Guarded(Operation.RECORD_VIEW)
  public RecordView view(String lookId) {
    Caller caller = access.caller();
    Looks.Look look = looks.find(caller, lookId).orElseThrow(NotFound::new);
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), null);
    noting.outcome(Ledger.Outcome.SHOWN);
    return policy.view(caller, look, access.openFor(caller, look.child()));
  }

  @Override
  @Guarded(Operation.RECORD_WRONG)
  public void wrong(String lookId) {
    Caller caller = access.caller();
    Looks.Look look = looks.find(caller, lookId).orElseThrow(NotFound::new);
    noting.change();
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), null);
    looks.close(caller, lookId);
  }
}
