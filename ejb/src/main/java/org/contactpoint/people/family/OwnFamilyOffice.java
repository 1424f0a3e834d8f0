package org.contactpoint.people.family;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** One's own family. */
@Stateless
@PermitAll
public class OwnFamilyOffice implements OwnFamily {

  @Inject private Families families;
  @Inject private CurrentCaller callers;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.FAMILY_LIST_OWN)
  public List<Families.Declared> declared() {
    return families.of(person());
  }

  @Override
  @Guarded(Operation.FAMILY_DECLARE_OWN)
  public void declare(FamilyForm form) {
    FamilyMember member = form.member(clock.today());
    noting.change();
    idempotency.once(
        form.key(),
        Operation.FAMILY_DECLARE_OWN,
        () -> {
          families.add(person(), member);
          return null;
        });
  }

  private long person() {
    return families.personOf(callers.get().accountId());
  }
}
