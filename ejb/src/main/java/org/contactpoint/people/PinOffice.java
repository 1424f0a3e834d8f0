package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Sets the caller's own PIN. */
@Stateless
@PermitAll
public class PinOffice implements OwnPin {

  @Inject private SignInRepository repository;
  @Inject private FactorCheck factors;
  @Inject private PresentPassword passwords;
  @Inject private NoticeRepository notices;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.PIN_SET)
  public boolean set(String password, String pin, String again) {
    noting.change();
    Caller who = caller.get();
    String typed = pin == null ? "" : pin;
    check(password, typed, again);
    if (!passwords.fits(who, password)) {
      return false;
    }
    Instant now = clock.now();
    repository.keepPin(who.accountId(), factors.hashed(typed), now);
    notices.add(who.accountId(), OwnKeys.NoticeKind.PIN_CHANGED, null, now);
    return true;
  }

  private static void check(String password, String pin, String again) {
    List<Problem> problems = new ArrayList<>();
    if (password == null || password.isEmpty()) {
      problems.add(new Problem("present", "Enter your password."));
    }
    PinStrength.fault(pin).ifPresent(fault -> problems.add(new Problem("pin", fault)));
    if (!pin.equals(again)) {
      problems.add(new Problem("again", "The two are not the same. Type it once more."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
