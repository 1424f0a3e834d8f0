package org.contactpoint.people.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Registers authorities; of two people with the same code one is heard. */
@Stateless
@PermitAll
public class NewAuthorityOffice implements NewAuthorities {

  @Inject private NewAuthorityRepository repository;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.AUTHORITY_LIST)
  public List<String> regions() {
    return repository.regions();
  }

  @Override
  @Guarded(Operation.AUTHORITY_LIST)
  public String check(Form form) {
    judge(form);
    return NewAuthorityRules.kind(NewAuthorityRules.code(form));
  }

  @Override
  @Guarded(Operation.AUTHORITY_REGISTER)
  public void register(Form form) {
    noting.detail("authority=" + NewAuthorityRules.code(form) + " from=" + form.from());
    noting.change();
    idempotency.once(
        form.key(),
        Operation.AUTHORITY_REGISTER,
        () -> {
          judge(form);
          if (!repository.add(form)) {
            throw new InvalidInput("code", "There is an authority with this code already.");
          }
          return null;
        });
  }

  private void judge(Form form) {
    NewAuthorityRules.check(
        form,
        repository.regions(),
        repository.taken(NewAuthorityRules.code(form)),
        repository.twin(NewAuthorityRules.name(form)),
        clock.today());
  }
}
