package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/** Asks somebody who is signed in for the password once more, and slows guessing down. */
@ApplicationScoped
class PresentPassword {

  @Inject private SignInRepository repository;
  @Inject private FactorCheck factors;
  @Inject private Throttle throttle;
  @Inject private Buckets buckets;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  /**
   * Whether it is right; what is wrong, or comes after too many that were, is noted as refused. All
   * who ask share one bucket, so together they give no more guesses than one of them; it is not
   * that of signing in, so whoever guesses at a screen left alone keeps nobody out.
   */
  boolean fits(Caller who, String password) {
    byte[] bucket = buckets.hash("throttle-present", Long.toString(who.accountId()));
    Throttle.Attempt attempt =
        throttle.begin(
            new PendingSignIn(0, who.accountId(), false, bucket, bucket, bucket), clock.now());
    boolean right = factors.passwordFits(password, repository.proofs(who.accountId()));
    if (!right || attempt.blocked()) {
      attempt.failed();
      noting.reason("WRONG", null);
      noting.outcome(Ledger.Outcome.REFUSED);
      return false;
    }
    attempt.succeeded();
    return true;
  }
}
