package org.contactpoint.people.delegation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.staff.ReachedOrganisations;
import org.contactpoint.people.staff.StaffKeeping;

/** Hands roles over, under the locks of both accounts, and tells of them. */
@Stateless
@PermitAll
public class DelegationOffice implements Delegations {

  @Inject private DelegationsInReach delegations;
  @Inject private DelegationKeeping keeping;
  @Inject private HandingOver handing;
  @Inject private ReachedOrganisations organisations;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.DELEGATION_LIST_OWN)
  public List<Row> own() {
    return delegations.owned().stream().map(delegations::row).toList();
  }

  @Override
  @Guarded(Operation.DELEGATION_LIST_OWN)
  public Row own(String delegation) {
    return delegations.row(delegations.own(delegation));
  }

  @Override
  @Guarded(Operation.DELEGATION_CHOICES)
  public List<Colleague> choices() {
    return handing.choices();
  }

  @Override
  @Guarded(Operation.DELEGATION_CHOICES)
  public Colleague check(Form form) {
    HandingOver.Judged judged = handing.judged(form);
    handing.free(judged, form);
    return judged.shown();
  }

  @Override
  @Guarded(Operation.DELEGATION_ASK)
  public void ask(Form form) {
    noting.detail("from=" + form.from() + " until=" + form.until());
    HandingOver.Judged judged = handing.judged(form);
    noting.detail(
        "to=" + judged.to().username() + " from=" + form.from() + " until=" + form.until());
    noting.change();
    noting.reason(form.reason(), TypedLine.of(form.text()));
    idempotency.once(
        form.key(),
        Operation.DELEGATION_ASK,
        () -> {
          handing.lock(judged);
          HandingOver.Judged now = handing.judged(form);
          handing.free(now, form);
          keeping.add(now, form);
          return null;
        });
  }

  @Override
  @Guarded(Operation.DELEGATION_END_OWN)
  public void end(StaffKeeping.Order order) {
    DelegationRepository.Found found = delegations.own(order.subject());
    noting.detail(DelegationKeeping.named(found));
    noting.change();
    order.check(Operation.DELEGATION_END_OWN);
    noting.reason(order.reason(), TypedLine.of(order.text()));
    idempotency.once(
        order.key(),
        Operation.DELEGATION_END_OWN,
        () -> {
          keeping.lock(found);
          keeping.end(delegations.own(order.subject()), Operation.DELEGATION_END_OWN, order);
          return null;
        });
  }

  @Override
  @Guarded(Operation.DELEGATION_LIST)
  public List<Row> list(Show show, String organisation) {
    noting.detail("show=" + show);
    Long of =
        organisation == null || organisation.isBlank()
            ? null
            : Long.valueOf(organisations.find(organisation).id());
    return delegations.list(show, of).stream().map(delegations::row).toList();
  }

  @Override
  @Guarded(Operation.DELEGATION_LIST)
  public Row view(String delegation) {
    DelegationRepository.Found found = delegations.find(delegation);
    noting.detail(DelegationKeeping.named(found));
    return delegations.row(found);
  }
}
