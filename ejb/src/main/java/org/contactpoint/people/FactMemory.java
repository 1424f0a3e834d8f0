package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What sessions depend on, as last read. Nothing here is believed by itself: it counts only under
 * the very numbers that the request has read from the database ({@link FactChanges}), on the same
 * day, for the same organisation and authority.
 */
@ApplicationScoped
class FactMemory {

  /** Some 2 KB each. */
  private static final int MOST = 20_000;

  private final Map<Long, Remembered> byAccount = new ConcurrentHashMap<>();

  /** What is known under a key, or else what is read now. */
  SessionFacts of(Key key, Supplier<SessionFacts> read) {
    Remembered known = byAccount.get(key.account());
    if (known != null && known.key().equals(key)) {
      return known.facts();
    }
    SessionFacts facts = read.get();
    if (byAccount.size() >= MOST) {
      byAccount.clear();
    }
    byAccount.put(key.account(), new Remembered(key, facts));
    return facts;
  }

  /**
   * Under what the facts were read.
   *
   * @param changes the sum of the numbers of everything on which the account depends
   */
  record Key(
      long account,
      long person,
      long organisation,
      String authority,
      LocalDate today,
      long changes) {}

  private record Remembered(Key key, SessionFacts facts) {}
}
