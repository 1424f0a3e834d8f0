package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.keys.Judgement;
import org.contactpoint.people.keys.KeyCheck;
import org.contactpoint.people.keys.KnownKey;

/** Takes the second factor once more. */
@Stateless
@PermitAll
public class ProofOffice implements OwnProof {

  private static final int CHALLENGE = 32;

  @Inject private ProofCheck proofs;
  @Inject private SecurityKeyRepository keys;
  @Inject private KeyCheck check;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.PROOF_ASK)
  public Optional<String> ask() {
    noting.change();
    Caller who = caller.get();
    List<KnownKey> own = keys.active(who.accountId());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    byte[] challenge = RandomIds.bytes(CHALLENGE);
    keys.ask(who.sessionId(), challenge);
    return Optional.of(
        check.question(challenge, own.stream().map(KnownKey::credentialId).toList()));
  }

  @Override
  @Guarded(Operation.PROOF_GIVE)
  public boolean key(String answer) {
    noting.change();
    Caller who = caller.get();
    Instant now = clock.now();
    Throttle.Attempt attempt = proofs.begin(who, now);
    Judgement judged = proofs.judged(who, answer);
    boolean right = !attempt.blocked() && judged.fits();
    if (judged.cloned()) {
      proofs.cloned(who, judged.key(), now);
    }
    boolean first = right && keys.used(judged.key(), judged.signCount(), now);
    return ended(who, attempt, first, judged.fits() ? "WRONG" : judged.verdict().name());
  }

  @Override
  @Guarded(Operation.PROOF_GIVE)
  public boolean code(String code, String pin) {
    noting.change();
    Caller who = caller.get();
    Instant now = clock.now();
    // Before any lock: it takes a core for a while.
    boolean pinFits = proofs.pinFits(who, pin);
    Throttle.Attempt attempt = proofs.begin(who, now);
    OptionalLong step = proofs.codeStep(who, code, now);
    boolean both = step.isPresent() && pinFits;
    boolean right = who.strength() == Strength.LIMITED && both && !attempt.blocked();
    return ended(who, attempt, right && proofs.useStep(who, step.getAsLong()), "WRONG");
  }

  private boolean ended(Caller who, Throttle.Attempt attempt, boolean right, String wrong) {
    if (right) {
      attempt.succeeded();
      proofs.proved(who, clock.now());
    } else {
      attempt.failed();
      noting.reason(wrong, null);
      noting.outcome(Ledger.Outcome.REFUSED);
    }
    return right;
  }
}
