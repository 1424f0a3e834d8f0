package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Password, then time-based code; the step with a security key is {@link SecurityKeyStep}. */
@Stateless
public class TwoStepSignIn implements SignIn {

  /** Stands for no account and no credential: no row has it. */
  private static final long NOBODY = 0;

  @Inject private SignInRepository repository;
  @Inject private SessionRepository sessions;
  @Inject private Throttle throttle;
  @Inject private FactorCheck factors;
  @Inject private SecondStep steps;
  @Inject private SecondStepEnd end;
  @Inject private Noting noting;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  @PermitAll
  @Guarded(Operation.SIGN_IN_PASSWORD)
  public String password(String username, String password, Origin origin) {
    noting.change();
    String name = normalised(username);
    Optional<SignInRepository.Facts> facts =
        repository.byUsername(name).filter(f -> f.username().equals(name));
    long account = facts.map(SignInRepository.Facts::id).orElse(NOBODY);
    boolean proved = factors.passwordFits(password, repository.proofs(account));
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), null));
    String secret = Secrets.fresh();
    repository.begin(
        factors.pending(facts.map(SignInRepository.Facts::id), proved, name, origin),
        Secrets.hash(secret),
        clock.now());
    return secret;
  }

  @Override
  @PermitAll
  @Guarded(Operation.SIGN_IN_CODE)
  public Answer code(String pendingSecret, String code, Origin origin) {
    return decide(pendingSecret, code, null, origin);
  }

  @Override
  @PermitAll
  @Guarded(Operation.SIGN_IN_CODE)
  public Answer code(String pendingSecret, String code, String pin, Origin origin) {
    return decide(pendingSecret, code, pin, origin);
  }

  private Answer decide(String pendingSecret, String code, String pin, Origin origin) {
    noting.change();
    Instant now = clock.now();
    Optional<PendingSignIn> found =
        repository.pending(Secrets.hash(pendingSecret), now.minus(SessionLimits.PENDING));
    if (found.isEmpty()) {
      return end.startAgain("PENDING_GONE");
    }
    PendingSignIn pending = found.get();
    long account = pending.accountId() == null ? NOBODY : pending.accountId();
    List<SignInRepository.Proof> proofs = repository.proofs(account);
    // Before any lock: it takes a core for a while.
    boolean pinFits = factors.pinFits(pin, proofs);
    // Buckets before the row of this sign-in: in the other order two attempts wait for each other.
    Throttle.Attempt attempt = throttle.begin(pending, now);
    if (!repository.takeTry(pending.id())) {
      return end.startAgain("NO_TRY_LEFT");
    }
    Optional<SignInRepository.Facts> facts = repository.byId(account);
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), pending.id()));
    OptionalLong step = factors.codeStep(account, proofs, code, now);
    boolean open = !attempt.blocked() && steps.codes();
    boolean right = pending.proved() && step.isPresent() && pinFits && open;
    // Asked of the database in any case, so that failures do the same work whatever was wrong.
    long credential = right ? factors.codeCredential(proofs) : NOBODY;
    boolean first = repository.useStep(credential, step.orElse(NOBODY));
    if (!right || !first) {
      attempt.failed();
      return end.wrong(right ? "REPLAY" : "WRONG");
    }
    attempt.succeeded();
    if (factors.pinMissing(proofs)) {
      return end.noPin(account);
    }
    return end.admit(
        pending,
        facts.orElseThrow(),
        new SecondStepEnd.Proved(Strength.LIMITED, null, attempt.failures()),
        origin,
        now);
  }

  @Override
  @PermitAll
  @Guarded(Operation.SIGN_OUT)
  public void signOut() {
    noting.change();
    sessions.end(caller.get().sessionId(), clock.now(), Recognition.Ended.SIGNED_OUT);
  }

  @Override
  @PermitAll
  @Guarded(Operation.SESSION_KEEP_ALIVE)
  public Instant keepAlive() {
    noting.change();
    Caller who = caller.get();
    Instant now = clock.now();
    sessions.seen(who.sessionId(), now);
    return SessionLimits.endsAt(repository.startedAt(who.sessionId()).orElse(now), now);
  }

  /** User names are small ASCII letters, digits and a few signs; nothing else can be one. */
  static String normalised(String username) {
    String name = TypedLine.of(username).toLowerCase(Locale.ROOT);
    return name.matches("[a-z0-9._@-]{1,64}") ? name : "";
  }
}
