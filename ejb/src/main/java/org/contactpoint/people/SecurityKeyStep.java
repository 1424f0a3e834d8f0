package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.keys.Judgement;
import org.contactpoint.people.keys.KeyCheck;
import org.contactpoint.people.keys.KnownKey;

/** The second step with a security key. */
@Stateless
@PermitAll
public class SecurityKeyStep implements KeyStep {

  static final String CLONED =
      "There seems to be a copy of your security key: it has been switched off, and nobody is"
          + " signed in with it any more.";

  /** Stands for no account and no key: no row has it. */
  private static final long NOBODY = 0;

  private static final int CHALLENGE = 32;

  @Inject private SignInRepository repository;
  @Inject private SecurityKeyRepository keys;
  @Inject private ClonedKeys clones;
  @Inject private Throttle throttle;
  @Inject private KeyRequests requests;
  @Inject private KeyCheck check;
  @Inject private SecondStepEnd end;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SIGN_IN_KEY_ASK)
  public Optional<String> ask(String pendingSecret) {
    noting.change();
    Optional<PendingSignIn> found = pending(pendingSecret, clock.now());
    if (found.isEmpty()) {
      end.startAgain("PENDING_GONE");
      return Optional.empty();
    }
    PendingSignIn pending = found.get();
    byte[] challenge = RandomIds.bytes(CHALLENGE);
    keys.ask(pending.id(), challenge);
    return Optional.of(
        check.question(challenge, requests.ids(pending, keys.active(account(pending)))));
  }

  @Override
  @Guarded(Operation.SIGN_IN_KEY)
  public SignIn.Answer answer(String pendingSecret, String answer, SignIn.Origin origin) {
    noting.change();
    Instant now = clock.now();
    Optional<PendingSignIn> found = pending(pendingSecret, now);
    if (found.isEmpty()) {
      return end.startAgain("PENDING_GONE");
    }
    PendingSignIn pending = found.get();
    // Buckets before the row of this sign-in: in the other order two attempts wait for each other.
    Throttle.Attempt attempt = throttle.begin(pending, now);
    if (!repository.takeTry(pending.id())) {
      return end.startAgain("NO_TRY_LEFT");
    }
    Optional<SignInRepository.Facts> facts = repository.byId(account(pending));
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), pending.id()));
    Judgement judged = judged(pending, answer);
    boolean right = pending.proved() && judged.fits() && !attempt.blocked();
    // Asked of the database in any case, so that failures do the same work whatever was wrong.
    boolean first = keys.used(right ? judged.key() : NOBODY, judged.signCount(), now);
    if (judged.cloned()) {
      clones.end(account(pending), judged.key(), now);
    }
    if (!right || !first) {
      attempt.failed();
      return wrong(judged, account(pending), pending.proved() && !attempt.blocked());
    }
    attempt.succeeded();
    return end.admit(
        pending,
        facts.orElseThrow(),
        new SecondStepEnd.Proved(Strength.STRONG, judged.key(), attempt.failures()),
        origin,
        now);
  }

  private Judgement judged(PendingSignIn pending, String answer) {
    List<KnownKey> known = keys.active(account(pending));
    // A question that nobody was asked stands for one that has been answered.
    byte[] challenge = keys.takeQuestion(pending.id()).orElse(RandomIds.bytes(CHALLENGE));
    return check.judge(
        challenge, requests.ids(pending, known), requests.handle(account(pending)), known, answer);
  }

  /** Who has proved everything and has a copied key is told so; everybody else hears the same. */
  private SignIn.Answer wrong(Judgement judged, long account, boolean rest) {
    if (judged.cloned() && rest) {
      return end.refused(
          judged.verdict().name(), SignIn.Result.NOT_ALLOWED, clones.words(CLONED, account));
    }
    return end.wrong(judged.fits() ? "WRONG" : judged.verdict().name());
  }

  private Optional<PendingSignIn> pending(String secret, Instant now) {
    return repository.pending(Secrets.hash(secret), now.minus(SessionLimits.PENDING));
  }

  private static long account(PendingSignIn pending) {
    return pending.accountId() == null ? NOBODY : pending.accountId();
  }
}
