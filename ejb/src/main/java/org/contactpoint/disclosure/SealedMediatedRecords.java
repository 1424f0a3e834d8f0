package org.contactpoint.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
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
import org.contactpoint.people.mediation.OpenCall;
import org.contactpoint.people.mediation.OpenCalls;

/** Opens records as the caller of an open call, and shows what may be read out. */
@Stateless
@PermitAll
public class SealedMediatedRecords implements MediatedRecords {

  @Inject private OpenCalls calls;
  @Inject private RecordAccess access;
  @Inject private DisclosurePolicy policy;
  @Inject private ReadOuts readOuts;
  @Inject private Looks looks;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.MEDIATED_ASK)
  public Records.ReasonPage ask(String call, String handle) {
    OpenCall open = calls.open(call);
    Caller caller = open.caller();
    ChildId id = access.read(caller, handle);
    noting.subjects(List.of(id));
    OpenChild child = access.openForBoth(caller, id);
    access.foreseeOpened(open, id);
    noting.outcome(Ledger.Outcome.SHOWN);
    return policy.reasonPage(caller, handle, child, access.far(caller, child));
  }

  @Override
  @Guarded(Operation.MEDIATED_OPEN)
  public String open(String call, Opening form) {
    OpenCall open = calls.open(call);
    Caller caller = open.caller();
    ChildId id = access.read(caller, form.child());
    noting.change();
    noting.subjects(List.of(id));
    boolean far = access.far(caller, access.openForBoth(caller, id));
    Reason reason =
        ReasonRules.check(caller.sector(), form.reason(), form.text(), far, form.distant());
    if (far) {
      noting.mark(Mark.OUTSIDE_AREA);
    }
    noting.reason(reason.name(), form.text().strip());
    return idempotency.once(
        form.key(),
        Operation.MEDIATED_OPEN,
        () -> {
          access.countOpened(open, id);
          return looks.open(caller, id, reason).id();
        });
  }

  @Override
  @Guarded(Operation.MEDIATED_READ)
  public ReadOutView read(String call, String lookId) {
    Caller caller = calls.open(call).caller();
    Looks.Look look = looks.find(caller, lookId).orElseThrow(NotFound::new);
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), null);
    noting.outcome(Ledger.Outcome.SHOWN);
    ReadOutView view = readOuts.of(caller, look, access.openForBoth(caller, look.child()));
    // What is shown counts as read out: nobody can leave a line out of the ledger.
    noting.quoted(
        view.lines().stream().map(ReadOutView.Line::reference).collect(Collectors.toList()));
    return view;
  }

  @Override
  @Guarded(Operation.MEDIATED_WRONG)
  public void wrong(String call, String lookId) {
    Caller caller = calls.open(call).caller();
    Looks.Look look = looks.find(caller, lookId).orElseThrow(NotFound::new);
    noting.change();
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), null);
    looks.close(caller, lookId);
  }
}
