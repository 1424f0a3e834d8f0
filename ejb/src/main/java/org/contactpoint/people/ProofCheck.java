package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.keys.Judgement;
import org.contactpoint.people.keys.KeyCheck;
import org.contactpoint.people.keys.KnownKey;

/** Judges a second factor of somebody who is signed in, and slows guessing down. */
@ApplicationScoped
class ProofCheck {

  private static final int CHALLENGE = 32;

  @Inject private SecurityKeyRepository keys;
  @Inject private SignInRepository repository;
  @Inject private SessionRepository sessions;
  @Inject private ClonedKeys clones;
  @Inject private KeyRequests requests;
  @Inject private KeyCheck check;
  @Inject private FactorCheck factors;
  @Inject private SecondStep steps;
  @Inject private Throttle throttle;
  @Inject private Buckets buckets;

  /** A bucket of its own: whoever guesses at a screen left alone slows down no sign-in. */
  Throttle.Attempt begin(Caller who, Instant now) {
    byte[] bucket = buckets.hash("throttle-proof", Long.toString(who.accountId()));
    return throttle.begin(new PendingSignIn(0, who.accountId(), true, bucket, bucket, bucket), now);
  }

  Judgement judged(Caller who, String answer) {
    List<KnownKey> own = keys.active(who.accountId());
    byte[] challenge = keys.takeQuestion(who.sessionId()).orElse(RandomIds.bytes(CHALLENGE));
    return check.judge(
        challenge,
        own.stream().map(KnownKey::credentialId).toList(),
        requests.handle(who.accountId()),
        own,
        answer);
  }

  void cloned(Caller who, long key, Instant now) {
    clones.end(who.accountId(), key, now);
  }

  OptionalLong codeStep(Caller who, String code, Instant now) {
    return steps.codes()
        ? factors.codeStep(who.accountId(), repository.proofs(who.accountId()), code, now)
        : OptionalLong.empty();
  }

  /** Whether the PIN fits as it must at signing in; the same work whether there is one or not. */
  boolean pinFits(Caller who, String pin) {
    List<SignInRepository.Proof> proofs = repository.proofs(who.accountId());
    return factors.pinFits(pin, proofs) && !factors.pinMissing(proofs);
  }

  boolean useStep(Caller who, long step) {
    return repository.useStep(factors.codeCredential(repository.proofs(who.accountId())), step);
  }

  void proved(Caller who, Instant now) {
    sessions.proved(who.sessionId(), now);
  }
}
