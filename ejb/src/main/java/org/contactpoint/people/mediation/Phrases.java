package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.SpokenWords;
import org.contactpoint.vault.Seals;

/**
 * One-time phrases: four words of thirty-two, nearly 20 bits against three tries in a call and six
 * in all. What is kept is a hash under a key that is not in the database, so that a stolen one
 * tells none.
 */
@ApplicationScoped
class Phrases {

  /** How often a phrase can be wrong in a row, over all calls, before a new set is needed. */
  static final int MOST_WRONG = 6;

  private static final int LENGTH = 4;

  @Inject private PhraseRepository repository;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  /** Makes a set; the one of before serves no longer. */
  List<String> make(long account) {
    Instant now = clock.now();
    repository.begin(account, now);
    Instant madeAt = repository.lock(account).orElseThrow().madeAt();
    List<String> phrases =
        IntStream.range(0, OwnPhrases.MANY).mapToObj(i -> SpokenWords.fresh(LENGTH)).toList();
    repository.add(
        account,
        IntStream.range(0, phrases.size())
            .mapToObj(i -> hash(account, madeAt, i + 1, phrases.get(i)))
            .toList());
    return phrases;
  }

  OwnPhrases.Left left(long account) {
    return repository
        .find(account)
        .map(
            set ->
                new OwnPhrases.Left(
                    set.madeAt(), repository.left(account).size(), set.wrong() >= MOST_WRONG))
        .orElseGet(() -> new OwnPhrases.Left(null, 0, false));
  }

  /**
   * The number of the phrase to be asked for next; empty when there is none, or all are blocked.
   */
  OptionalInt next(long account) {
    boolean blocked = repository.find(account).filter(s -> s.wrong() < MOST_WRONG).isEmpty();
    return blocked
        ? OptionalInt.empty()
        : repository.left(account).stream().mapToInt(Integer::intValue).findFirst();
  }

  /** Whether the phrase was right; then it is spent. Parallel tries come one after another. */
  boolean said(long account, int number, String words) {
    PhraseRepository.Set set = repository.lock(account).orElse(null);
    if (set == null || set.wrong() >= MOST_WRONG) {
      return false;
    }
    long given = hash(account, set.madeAt(), number, words);
    boolean right = repository.hash(account, number).filter(kept -> kept == given).isPresent();
    if (right) {
      repository.spend(account, number, clock.now());
    }
    repository.wrong(account, right ? 0 : set.wrong() + 1);
    return right;
  }

  /** It was wrong so often that it is asked for no more. */
  void spend(long account, int number) {
    repository.spend(account, number, clock.now());
  }

  private long hash(long account, Instant madeAt, int number, String words) {
    return seals.keyedHash(
        "phrase", account + ":" + madeAt + ":" + number + ":" + SpokenWords.bare(words));
  }
}
