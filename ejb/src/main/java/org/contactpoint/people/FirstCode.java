package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.Seals;

/** A code generator for who has no second factor yet, where codes are taken at all. */
@ApplicationScoped
class FirstCode {

  private static final int LENGTH = 20;

  private final TimeCodes codes = new TimeCodes();

  @Inject private FirstProofRepository repository;
  @Inject private SecondStep steps;
  @Inject private Seals seals;

  /** The secret to be shown: the one that waits, or a new one. */
  Optional<byte[]> secret(long account, Instant now) {
    if (!steps.codes() || repository.everHadSecond(account)) {
      return Optional.empty();
    }
    Optional<byte[]> waiting = waiting(account);
    if (waiting.isPresent()) {
      return waiting;
    }
    byte[] fresh = RandomIds.bytes(LENGTH);
    repository.keepWaiting(account, CodeSecrets.seal(seals, account, fresh), now);
    return Optional.of(fresh);
  }

  /** The step of the first code, if it is right. */
  OptionalLong step(long account, String code, Instant now) {
    if (!steps.codes() || repository.everHadSecond(account)) {
      return OptionalLong.empty();
    }
    return codes.step(waiting(account).orElse(null), code, now);
  }

  private Optional<byte[]> waiting(long account) {
    return repository.waiting(account).map(stored -> CodeSecrets.open(seals, account, stored));
  }
}
