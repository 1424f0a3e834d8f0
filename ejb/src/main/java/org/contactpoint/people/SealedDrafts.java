package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.vault.Seals;

/** Keeps drafts sealed under the key of drafts, bound to account, operation and page. */
@Stateless
public class SealedDrafts implements Drafts {

  static final Duration LIFE = Duration.ofDays(7);

  /** Bytes. */
  static final int LONGEST = 8_000;

  @Inject private DraftRepository repository;
  @Inject private Seals seals;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @PermitAll
  @Guarded(Operation.KEEP_DRAFT)
  public long save(String operation, String page, long version, String content) {
    noting.change();
    checkNames(operation, page);
    byte[] plain = content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
    if (plain.length > LONGEST) {
      throw new InvalidInput("content", "This is too long to be kept. Shorten the text.");
    }
    long account = caller.get().accountId();
    Instant now = clock.now();
    Seals.Sealed sealed = seals.seal(Seals.Purpose.DRAFT, context(account, operation, page), plain);
    boolean kept;
    if (version == 0) {
      repository.deleteExpired(account, operation, page, now);
      kept = repository.insert(account, operation, page, now.plus(LIFE), sealed);
    } else {
      kept = repository.replace(account, operation, page, version, now.plus(LIFE), sealed);
    }
    if (!kept) {
      throw new Conflict("You have changed this in another window. Load it again.");
    }
    return version + 1;
  }

  @Override
  @PermitAll
  @Guarded(Operation.KEEP_DRAFT)
  public Optional<Draft> load(String operation, String page) {
    checkNames(operation, page);
    long account = caller.get().accountId();
    return repository
        .find(account, operation, page, clock.now())
        .map(
            stored ->
                new Draft(
                    stored.version(),
                    new String(
                        seals.open(
                            Seals.Purpose.DRAFT,
                            context(account, operation, page),
                            stored.sealed()),
                        StandardCharsets.UTF_8)));
  }

  @Override
  @PermitAll
  @Guarded(Operation.KEEP_DRAFT)
  public void discard(String operation, String page) {
    noting.change();
    checkNames(operation, page);
    repository.delete(caller.get().accountId(), operation, page);
  }

  private static void checkNames(String operation, String page) {
    if (operation == null || !operation.matches("[A-Z_]{1,40}")) {
      throw new InvalidInput("operation", "This form has no name.");
    }
    if (page == null || !page.matches("[A-Za-z0-9_-]{1,80}")) {
      throw new InvalidInput("page", "This page has no name.");
    }
  }

  static String context(long account, String operation, String page) {
    return account + ":" + operation + ":" + page;
  }
}
