package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Idempotency by a row whose unique key decides; the entry's id follows from the key as well. */
@ApplicationScoped
class StoredIdempotency implements Idempotency {

  private static final int LONGEST_OUTCOME = 64;

  @Inject private IdempotencyRepository repository;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public String once(String key, Operation operation, Supplier<String> work) {
    byte[] bytes = decoded(key);
    long account = caller.get().accountId();
    noting.entryId(entryId(account, operation, key));
    if (!repository.claim(account, bytes, operation, clock.now())) {
      IdempotencyRepository.Used used = repository.find(account, bytes).orElseThrow();
      if (!used.operation().equals(operation.name())) {
        throw new Conflict("This form has been used for something else. Load the page again.");
      }
      return used.outcome();
    }
    String outcome = work.get();
    byte[] stored = outcome == null ? null : outcome.getBytes(StandardCharsets.UTF_8);
    if (stored != null && stored.length > LONGEST_OUTCOME) {
      throw new IllegalArgumentException("an outcome is kept in at most 64 bytes");
    }
    repository.keep(account, bytes, stored);
    return outcome;
  }

  private static byte[] decoded(String key) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(key == null ? "" : key);
      if (bytes.length == 16) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Not base64url: answered like a key of a wrong length.
    }
    throw new InvalidInput("idempotencyKey", "Load the page again and send the form once more.");
  }

  private static byte[] entryId(long account, Operation operation, String key) {
    byte[] hash =
        Secrets.hash(
            Base64.getEncoder().encodeToString(ByteBuffer.allocate(8).putLong(account).array())
                + operation
                + key);
    return Arrays.copyOf(hash, 16);
  }
}
