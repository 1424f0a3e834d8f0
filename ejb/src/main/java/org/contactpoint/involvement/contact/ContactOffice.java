package org.contactpoint.involvement.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Looks;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;

/** Requests to get in touch: a sealed part of the record, and duties that lead to it. */
@Stateless
@PermitAll
public class ContactOffice implements Contacts {

  @Inject private ContactAsking asking;
  @Inject private ContactParts parts;
  @Inject private Looks looks;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.CONTACT_ASK)
  public void ask(Ask form) {
    Caller caller = parts.caller();
    Looks.Look look = looks.find(caller, form.look()).orElseThrow(NotFound::new);
    noting.change();
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), TypedLine.of(form.text()));
    ContactRules.check(form);
    noting.detail("purpose=" + form.purpose() + " urgency=" + form.urgency());
    idempotency.once(
        form.key(),
        Operation.CONTACT_ASK,
        () -> {
          asking.ask(caller, look.child(), form);
          return "asked";
        });
  }

  @Override
  @Guarded(Operation.CONTACT_ACKNOWLEDGE)
  public void acknowledge(String request) {
    noting.change();
    parts.acknowledge(request);
  }

  @Override
  @Guarded(Operation.CONTACT_SETTLE)
  public void settle(Settle form) {
    noting.change();
    ContactRules.check(form);
    noting.reason(form.outcome().name(), TypedLine.of(form.why()));
    parts.settle(form.request(), form.outcome(), TypedLine.of(form.why()));
  }

  @Override
  @Guarded(Operation.CONTACT_WITHDRAW)
  public void withdraw(String request) {
    noting.change();
    noting.reason(Outcome.WITHDRAWN.name(), null);
    parts.withdraw(request);
  }
}
