package org.contactpoint.people.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Sector;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Changes lists of codes, one code at a time. */
@Stateless
@PermitAll
public class CodeOffice implements CodeLists {

  @Inject private CodeRepository repository;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.CODE_LIST)
  public List<Entry> entries(CodeList list) {
    noting.detail("list=" + list);
    return repository.entries(list);
  }

  @Override
  @Guarded(Operation.CODE_CHANGE)
  public void change(Change change) {
    noting.detail(
        "list="
            + change.list()
            + " code="
            + change.code()
            + " what="
            + change.what()
            + " from="
            + change.from());
    noting.change();
    idempotency.once(
        change.key(),
        Operation.CODE_CHANGE,
        () -> {
          Sector sector =
              CodeRules.sector(
                  change, repository.locked(change.list(), change.code()), clock.today());
          repository.end(change.list(), change.code(), change.from());
          boolean done =
              change.what() == What.END
                  || repository.add(
                      change.list(), change.code(), CodeRules.label(change), sector, change.from());
          if (!done) {
            throw new Conflict("Somebody else has just changed this code. Load the page again.");
          }
          return null;
        });
  }
}
