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
import org.contactpoint.vault.BrokenSeal;
import org.contactpoint.vault.Seals;

/** Keeps drafts sealed under the key of drafts, bound to account, operation and page. */
@Stateless
public class SealedDrafts implements Drafts {

  static final Duration LIFE = Duration.ofDays(7);

  /** Bytes. */
  static final int LONGEST = 8_000;

  private static final int LONGEST_PAGE = 400;

  /** Drafts of an account. */
  private static final int MOST = 100;

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
    byte[] plain = content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
    if (plain.length > LONGEST) {
      throw new InvalidInput("content", "This is too long to be kept. Shorten the text.");
    }
    String name = name(operation, page);
    if (!keep(operation, name, version, plain)) {
      throw new Conflict("You have changed this in another window. Load it again.");
    }
    return version + 1;
  }

  private boolean keep(String operation, String name, long version, byte[] plain) {
    long account = caller.get().accountId();
    Instant now = clock.now();
    Seals.Sealed sealed = seals.seal(Seals.Purpose.DRAFT, context(account, operation, name), plain);
    if (version != 0) {
      return repository.replace(account, operation, name, version, now.plus(LIFE), sealed);
    }
    if (stored(operation, name).isEmpty()) {
      // Expired, or sealed under a key that is gone.
      repository.delete(account, operation, name);
    }
    repository.makeRoom(account, MOST);
    return repository.insert(account, operation, name, now, now.plus(LIFE), sealed);
  }

  @Override
  @PermitAll
  @Guarded(Operation.KEEP_DRAFT)
  public Optional<Draft> load(String operation, String page) {
    return stored(operation, name(operation, page));
  }

  private Optional<Draft> stored(String operation, String name) {
    long account = caller.get().accountId();
    return repository
        .find(account, operation, name, clock.now())
        .flatMap(row -> opened(row, context(account, operation, name)));
  }

  private Optional<Draft> opened(DraftRepository.Stored row, String context) {
    try {
      byte[] plain = seals.open(Seals.Purpose.DRAFT, context, row.sealed());
      String content = new String(plain, StandardCharsets.UTF_8);
      return Optional.of(new Draft(row.version(), row.begun(), content));
    } catch (BrokenSeal e) {
      // The epoch is gone: the draft is over, as if it had expired.
      return Optional.empty();
    }
  }

  @Override
  @PermitAll
  @Guarded(Operation.KEEP_DRAFT)
  public void discard(String operation, String page) {
    noting.change();
    repository.delete(caller.get().accountId(), operation, name(operation, page));
  }

  /** The name of the page as it is stored. */
  private String name(String operation, String page) {
    if (operation == null || !operation.matches("[A-Z_]{1,40}")) {
      throw new InvalidInput("operation", "This form has no name.");
    }
    if (page == null || page.isEmpty() || page.length() > LONGEST_PAGE) {
      throw new InvalidInput("page", "This page has no name.");
    }
    if (page.matches("[A-Za-z0-9_-]{1,80}")) {
      return page;
    }
    String words = caller.get().accountId() + ":" + page;
    return "w" + Long.toString(seals.keyedHash("draft", words), Character.MAX_RADIX);
  }

  static String context(long account, String operation, String page) {
    return account + ":" + operation + ":" + page;
  }
}
