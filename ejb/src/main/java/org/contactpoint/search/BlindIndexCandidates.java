package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.vault.Tokens;
import org.contactpoint.vault.Tokens.Audience;

/**
 * Candidates from the blind index: tokens of the general audience only, so that what a shield hides
 * can find nobody. Every row is unmasked under its own token; rows say nothing to one another.
 */
@ApplicationScoped
class BlindIndexCandidates implements Candidates {

  /** Tokens in one statement; the cost is about 5 microseconds a token whatever the form. */
  private static final int CHUNK = 400;

  /** Rows read for one question; the loudest token of the trial had under a hundred. */
  private static final int ROWS = 5_000;

  @Inject Tokens tokens;
  @Inject TokenRepository repository;

  @Override
  public Found find(List<AskedKey> keys, int most) {
    long[] derived = tokens.derive(Audience.GENERAL, keys.stream().map(AskedKey::key).toList());
    Map<Long, Double> weights = new HashMap<>();
    for (int i = 0; i < derived.length; i++) {
      weights.merge(derived[i], keys.get(i).weight(), Math::max);
    }
    List<Long> distinct = new ArrayList<>(weights.keySet());
    Tally tally = new Tally();
    int read = 0;
    for (int from = 0; from < distinct.size(); from += CHUNK) {
      List<Long> chunk = distinct.subList(from, Math.min(from + CHUNK, distinct.size()));
      List<Tokens.Row> rows = repository.rows(chunk, ROWS + 1 - read);
      read += rows.size();
      if (read > ROWS) {
        // To leave some out would hide a child in silence; a broad question is answered as one.
        return new Found(List.of(), true);
      }
      for (Tokens.Row row : rows) {
        tally.met(tokens.unmask(Audience.GENERAL, row), weights.get(row.token()));
      }
    }
    return new Found(tally.best(most), false);
  }
}
