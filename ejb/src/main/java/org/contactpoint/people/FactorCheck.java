package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.people.network.NetworkList;
import org.contactpoint.vault.Seals;

/** Judges the factors of a sign-in, with the same work for those who do not exist. */
@ApplicationScoped
class FactorCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Each hash takes 19 MiB and a core: more at once than this only makes everybody wait longer. */
  private final Semaphore hashing =
      new Semaphore(Math.max(2, 2 * Runtime.getRuntime().availableProcessors()), true);

  private final TimeCodes codes = new TimeCodes();

  @Inject private Seals seals;
  @Inject private Buckets buckets;
  @Inject private DeviceProof devices;
  @Inject private SessionFactsRepository standing;
  @Inject private ProductClock clock;

  @Inject private SecondStep steps;
  @Inject private WhomToCall whom;

  boolean passwordFits(String password, List<SignInRepository.Proof> proofs) {
    byte[] stored =
        proofs.stream()
            .filter(p -> p.kind() == CredentialKind.PASSWORD)
            .map(SignInRepository.Proof::secret)
            .findFirst()
            .orElse(null);
    return inTurn(() -> PasswordHash.fits(password, stored));
  }

  /** Whether the PIN fits, or none has been set; the same work in either case. */
  boolean pinFits(String pin, List<SignInRepository.Proof> proofs) {
    byte[] stored = ofPin(proofs).map(SignInRepository.Proof::secret).orElse(null);
    return inTurn(() -> PasswordHash.fits(pin, stored)) || stored == null;
  }

  /** Whether there is none, where a code is good only together with one. */
  boolean pinMissing(List<SignInRepository.Proof> proofs) {
    return steps.pinNeeded() && ofPin(proofs).isEmpty();
  }

  private static Optional<SignInRepository.Proof> ofPin(List<SignInRepository.Proof> proofs) {
    return proofs.stream().filter(p -> p.kind() == CredentialKind.PIN).findFirst();
  }

  /** The hash of a new password, to be stored. */
  byte[] hashed(String password) {
    return inTurn(() -> PasswordHash.of(password));
  }

  private <T> T inTurn(Supplier<T> work) {
    boolean mayHash = false;
    try {
      mayHash = hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (!mayHash) {
        throw new Unavailable("Too many people are signing in at once. Try again.", null);
      }
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("Signing in was interrupted. Try again.", e);
    } finally {
      if (mayHash) {
        hashing.release();
      }
    }
  }

  PendingSignIn pending(
      Optional<Long> account, boolean proved, String username, SignIn.Origin origin) {
    byte[] device =
        devices
            .knows(origin.device(), username)
            .map(id -> buckets.ofDevice(id, username))
            .orElse(null);
    return new PendingSignIn(
        RandomIds.positiveLong(),
        account.orElse(null),
        proved,
        buckets.ofUsername(username),
        device,
        buckets.ofNetwork(origin.network()));
  }

  OptionalLong codeStep(
      long account, List<SignInRepository.Proof> proofs, String code, Instant now) {
    byte[] secret =
        ofCode(proofs).map(proof -> CodeSecrets.open(seals, account, proof.secret())).orElse(null);
    return codes.step(secret, code, now, steps.steps());
  }

  long codeCredential(List<SignInRepository.Proof> proofs) {
    return ofCode(proofs).map(SignInRepository.Proof::id).orElse(0L);
  }

  /** Why somebody who has proved everything may not in, and whom to call. */
  Optional<String> notAdmitted(SignInRepository.Facts facts, SignIn.Origin origin) {
    return Admission.refusal(
            facts.role(),
            facts.state(),
            facts.organisationState(),
            standing.standings(facts.personId(), facts.organisationId(), facts.id()),
            clock.today())
        .or(() -> from(facts, origin))
        .map(bar -> bar.words() + " " + whom.sentence(facts.id()));
  }

  private static Optional<Bar> from(SignInRepository.Facts facts, SignIn.Origin origin) {
    return NetworkList.stored(facts.networks()).admits(origin.network())
        ? Optional.empty()
        : Optional.of(Bar.NETWORK);
  }

  String device(SignIn.Origin origin, String username) {
    return devices.after(origin.device(), username);
  }

  private static Optional<SignInRepository.Proof> ofCode(List<SignInRepository.Proof> proofs) {
    return proofs.stream().filter(p -> p.kind() == CredentialKind.CODE).findFirst();
  }
}
