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
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/** Sets the caller's own PIN. */
@Stateless
@PermitAll
public class PinOffice implements OwnPin {

  @Inject private SignInRepository repository;
  @Inject private FactorCheck factors;
  @Inject private Throttle throttle;
  @Inject private Buckets buckets;
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
    Instant now = clock.now();
    // The bucket of the present password: the two together give no more guesses than one of them.
    byte[] bucket = buckets.hash("throttle-present", Long.toString(who.accountId()));
    Throttle.Attempt attempt =
        throttle.begin(new PendingSignIn(0, who.accountId(), false, bucket, bucket, bucket), now);
    boolean right = factors.passwordFits(password, repository.proofs(who.accountId()));
    if (!right || attempt.blocked()) {
      attempt.failed();
      noting.reason("WRONG", null);
      noting.outcome(Ledger.Outcome.REFUSED);
      return false;
    }
    attempt.succeeded();
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
