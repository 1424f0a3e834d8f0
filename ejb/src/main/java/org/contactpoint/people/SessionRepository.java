package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.JdbcRepository;

/** Open sessions: when they were seen, proved and ended. */
@ApplicationScoped
class SessionRepository extends JdbcRepository {

  void seen(long id, Instant at) {
    seen(Map.of(id, at));
  }

  /** When sessions were seen; in the order of their keys, so that nobody waits in a circle. */
  void seen(Map<Long, Instant> at) {
    batch(
        "UPDATE sign_in_session SET last_seen_at = ?"
            + " WHERE id = ? AND last_seen_at < ? AND ended_at IS NULL",
        at.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new Object[] {one.getValue(), one.getKey(), one.getValue()})
            .toList());
  }

  /** A session that is over: whose it was, and why it ended. */
  record Over(long account, Recognition.Ended why) {}

  /** The session of a secret, if it ended after a time. */
  Optional<Over> over(byte[] secretHash, Instant after) {
    return queryOne(
        "SELECT account_id, ended_why FROM sign_in_session"
            + " WHERE secret_hash = ? AND step = 'OPEN' AND ended_at > ?",
        row ->
            new Over(
                row.getLong("account_id"), Recognition.Ended.valueOf(row.getString("ended_why"))),
        secretHash,
        after);
  }

  void end(long id, Instant at, Recognition.Ended why) {
    update(
        "UPDATE sign_in_session SET ended_at = ?, ended_why = ?, version = version + 1"
            + " WHERE id = ? AND ended_at IS NULL",
        at,
        why,
        id);
  }

  /**
   * Ends whatever else the account has open; how many that was. By their keys, so that the rows of
   * sign-ins that are still pending are not locked on the way.
   */
  int endOthers(long accountId, long but, Instant at) {
    List<Long> others =
        query(
            "SELECT id FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
                + " AND ended_at IS NULL AND id <> ?",
            row -> row.getLong("id"),
            accountId,
            but);
    others.forEach(id -> end(id, at, Recognition.Ended.ELSEWHERE));
    return others.size();
  }

  /** Sign-ins of an account that came through, newest first. */
  List<OwnSessions.Seen> seen(long accountId, long here) {
    return query(
        "SELECT id, started_at, last_seen_at, browser, strong, new_browser, ended_at, ended_why"
            + " FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
            + " ORDER BY started_at DESC, id LIMIT 20",
        row ->
            new OwnSessions.Seen(
                instant(row, "started_at"),
                instant(row, "last_seen_at"),
                row.getString("browser"),
                row.getBoolean("strong") ? Strength.STRONG : Strength.LIMITED,
                row.getBoolean("new_browser"),
                row.getLong("id") == here,
                row.getString("ended_why") == null
                    ? null
                    : Recognition.Ended.valueOf(row.getString("ended_why"))),
        accountId);
  }

  /** The person has just given a second factor. */
  void proved(long id, Instant at) {
    update("UPDATE sign_in_session SET proved_at = ? WHERE id = ? AND ended_at IS NULL", at, id);
  }

  /** Ends whatever an account has open. */
  void endAll(long accountId, Instant at, Recognition.Ended why) {
    query(
            "SELECT id FROM sign_in_session WHERE account_id = ? AND step = 'OPEN'"
                + " AND ended_at IS NULL",
            row -> row.getLong("id"),
            accountId)
        .forEach(id -> end(id, at, why));
  }

  /** Ends the sessions that were signed in with a key; which those were. */
  List<Long> endOfKey(long key, Instant at, Recognition.Ended why) {
    List<Long> found =
        query(
            "SELECT id FROM sign_in_session WHERE security_key_id = ? AND ended_at IS NULL",
            row -> row.getLong("id"),
            key);
    found.forEach(id -> end(id, at, why));
    return found;
  }

  /** The key with which a session was signed in, if with one. */
  Optional<Long> keyOf(long session) {
    return queryOne(
        "SELECT security_key_id FROM sign_in_session"
            + " WHERE id = ? AND security_key_id IS NOT NULL",
        row -> row.getLong("security_key_id"),
        session);
  }
}
