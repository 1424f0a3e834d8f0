package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Idempotency;

/** Extends accounts that are for a time, one at a time, each under its lock. */
@Stateless
@PermitAll
public class CoverOffice implements Covers {

  @Inject private StaffRows rows;
  @Inject private StandingRepository standings;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.COVER_EXTEND)
  public void extend(Extension extension) {
    AccountRepository.Found found = rows.account(extension.subject());
    noting.detail("account=" + found.username() + " until=" + extension.until());
    if (rows.own(found)) {
      throw new Refused("This is your own account. Ask somebody else of your management team.");
    }
    noting.change();
    KeepingRules.check(extension, rows.today());
    idempotency.once(
        extension.key(),
        Operation.COVER_EXTEND,
        () -> {
          if (rows.locked(extension.subject()).state() == AccountState.CLOSED) {
            throw new Conflict("This account is closed.");
          }
          LocalDate end =
              standings
                  .coverUntil(found.id())
                  .orElseThrow(() -> new Conflict("This account has no end."));
          if (!extension.until().isAfter(end)) {
            throw new InvalidInput("until", "Give a day after the present last day.");
          }
          standings.cover(found.id(), rows.today(), extension);
          events.add(
              Subject.account(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.COVER_EXTEND, null, null));
          return null;
        });
  }
}
