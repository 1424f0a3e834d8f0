package org.contactpoint.people.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Registers authorities by two people; of two who ask with the same code one is heard. */
@Stateless
@PermitAll
public class NewAuthorityOffice implements NewAuthorities {

  private static final String TAKEN =
      "There is an authority with this code already, or it waits for a second person.";

  @Inject private NewAuthorityRepository repository;
  @Inject private WaitingAuthorities waiting;
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
          if (!waiting.ask(form)) {
            throw new InvalidInput("code", TAKEN);
          }
          return null;
        });
  }

  @Override
  @Guarded(Operation.AUTHORITY_LIST)
  public List<Waiting> waiting() {
    return waiting.all();
  }

  @Override
  @Guarded(Operation.AUTHORITY_REGISTER_CONFIRM)
  public void confirm(String code, String key) {
    settle(
        code,
        key,
        Operation.AUTHORITY_REGISTER_CONFIRM,
        asked -> {
          waiting.needAnother(asked);
          if (!repository.add(asked)) {
            throw new Conflict(TAKEN + " Withdraw this one.");
          }
          waiting.settle(asked, "CONFIRMED");
        });
  }

  @Override
  @Guarded(Operation.AUTHORITY_REGISTER_WITHDRAW)
  public void withdraw(String code, String key) {
    settle(
        code,
        key,
        Operation.AUTHORITY_REGISTER_WITHDRAW,
        asked -> waiting.settle(asked, "WITHDRAWN"));
  }

  private void settle(
      String code, String key, Operation operation, Consumer<NewAuthorityRepository.Asked> effect) {
    noting.detail("authority=" + code);
    noting.change();
    idempotency.once(
        key,
        operation,
        () -> {
          effect.accept(
              waiting
                  .locked(code)
                  .orElseThrow(
                      () -> new Conflict("This authority waits no more. Load the page again.")));
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
