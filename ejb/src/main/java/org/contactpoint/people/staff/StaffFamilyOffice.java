package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.family.Families;
import org.contactpoint.people.family.FamilyForm;
import org.contactpoint.people.family.FamilyMember;

/** Keeps the declarations of others. */
@Stateless
@PermitAll
public class StaffFamilyOffice implements StaffFamily {

  private static final String OWN =
      "This is your own family. Declare it on the page of your own account.";

  @Inject private StaffRows rows;
  @Inject private Families families;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.FAMILY_VIEW)
  public Listing view(String account) {
    AccountRepository.Found found = noted(account);
    return new Listing(found.name(), families.of(found.personId()));
  }

  @Override
  @Guarded(Operation.FAMILY_ADD)
  public void add(String account, FamilyForm form) {
    AccountRepository.Found found = noted(account);
    FamilyMember member = form.member(rows.today());
    change(found, form.key(), Operation.FAMILY_ADD, () -> families.add(found.personId(), member));
  }

  @Override
  @Guarded(Operation.FAMILY_END)
  public void end(String account, String member, String key) {
    AccountRepository.Found found = noted(account);
    change(found, key, Operation.FAMILY_END, () -> families.end(found.personId(), member));
  }

  private void change(
      AccountRepository.Found found, String key, Operation operation, Runnable effect) {
    noting.change();
    idempotency.once(
        key,
        operation,
        () -> {
          effect.run();
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(operation, null, null));
          return null;
        });
  }

  private AccountRepository.Found noted(String account) {
    AccountRepository.Found found = rows.account(account);
    noting.detail("account=" + found.username());
    if (rows.own(found)) {
      throw new Refused(OWN);
    }
    return found;
  }
}
