package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/**
 * Sets of one-time phrases, as keyed hashes. The row of the set is what parallel tries wait for.
 */
@ApplicationScoped
class PhraseRepository extends JdbcRepository {

  /** A set: when it was made, how many wrong phrases were said since the last right one. */
  record Set(long account, Instant madeAt, int wrong) {}

  Optional<Set> find(long account) {
    return set(account, "");
  }

  Optional<Set> lock(long account) {
    return set(account, " FOR UPDATE");
  }

  private Optional<Set> set(long account, String lock) {
    return queryOne(
        "SELECT made_at, wrong FROM phrase_set WHERE account_id = ?" + lock,
        row -> new Set(account, instant(row, "made_at"), row.getInt("wrong")),
        account);
  }

  /** Begins a set, whatever was there before. */
  void begin(long account, Instant now) {
    update(
        "INSERT INTO phrase_set (account_id, made_at, wrong) VALUES (?, ?, 0)"
            + " ON DUPLICATE KEY UPDATE made_at = VALUES(made_at), wrong = 0",
        account,
        now);
    update("DELETE FROM phrase WHERE account_id = ?", account);
  }

  /** Adds the phrases of a set, numbered from 1. */
  void add(long account, List<Long> hashes) {
    for (int i = 0; i < hashes.size(); i++) {
      update(
          "INSERT INTO phrase (account_id, number, hash) VALUES (?, ?, ?)",
          account,
          i + 1,
          hashes.get(i));
    }
  }

  /** Numbers that can still be used, the lowest first. */
  List<Integer> left(long account) {
    return query(
        "SELECT number FROM phrase WHERE account_id = ? AND spent_at IS NULL ORDER BY number",
        row -> row.getInt("number"),
        account);
  }

  /** The hash of a phrase that can still be used. */
  Optional<Long> hash(long account, int number) {
    return queryOne(
        "SELECT hash FROM phrase WHERE account_id = ? AND number = ? AND spent_at IS NULL",
        row -> row.getLong("hash"),
        account,
        number);
  }

  void spend(long account, int number, Instant now) {
    update(
        "UPDATE phrase SET spent_at = ? WHERE account_id = ? AND number = ? AND spent_at IS NULL",
        now,
        account,
        number);
  }

  void wrong(long account, int times) {
    update("UPDATE phrase_set SET wrong = ? WHERE account_id = ?", times, account);
  }
}
