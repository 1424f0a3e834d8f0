package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.keys.FreshKey;
import org.contactpoint.people.keys.KnownKey;

/** Security keys of accounts, and the questions put to them. */
@ApplicationScoped
class SecurityKeyRepository extends JdbcRepository {

  /** How a key came to its end, or that it has not. */
  enum State {
    ACTIVE,
    REMOVED,
    LOST,
    CLONED
  }

  /** A key as its owner sees it. */
  record Shown(long id, String name, Instant createdAt, Instant lastUsedAt) {}

  /** The keys with which an account can sign in, oldest first. */
  List<KnownKey> active(long accountId) {
    return query(
        "SELECT id, credential_id, public_key, sign_count FROM security_key"
            + " WHERE account_id = ? AND state = 'ACTIVE' ORDER BY created_at, id",
        row ->
            new KnownKey(
                row.getLong("id"),
                row.getBytes("credential_id"),
                row.getBytes("public_key"),
                row.getLong("sign_count")),
        accountId);
  }

  List<Shown> shown(long accountId) {
    return query(
        "SELECT id, name, created_at, last_used_at FROM security_key"
            + " WHERE account_id = ? AND state = 'ACTIVE' ORDER BY created_at, id",
        SecurityKeyRepository::shown,
        accountId);
  }

  Optional<Shown> find(long accountId, long id) {
    return queryOne(
        "SELECT id, name, created_at, last_used_at FROM security_key"
            + " WHERE account_id = ? AND id = ? AND state = 'ACTIVE'",
        SecurityKeyRepository::shown,
        accountId,
        id);
  }

  /** Whether the account has, or ever had, a key. */
  boolean everHadOne(long accountId) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM security_key WHERE account_id = ?",
            row -> row.getLong("found") > 0,
            accountId)
        .orElse(false);
  }

  /** Adds a key; false when any account has it, or ever had. */
  boolean add(long id, long accountId, String name, FreshKey key, Instant now) {
    return insertNew(
        "INSERT INTO security_key (id, account_id, credential_id, credential_hash, public_key,"
            + " sign_count, name, model, attested, state, created_at, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, 1)",
        id,
        accountId,
        key.credentialId(),
        Secrets.hash(key.credentialId()),
        key.publicKey(),
        key.signCount(),
        name,
        key.model(),
        key.attested(),
        now);
  }

  /**
   * Takes note of an answer: true for one only of all who come with the same counter. Keys without
   * a counter always say zero; there the question, which is good for one answer, has to do.
   */
  boolean used(long id, long signCount, Instant now) {
    return update(
            "UPDATE security_key SET sign_count = ?, last_used_at = ?, version = version + 1"
                + " WHERE id = ? AND state = 'ACTIVE'"
                + " AND (sign_count < ? OR (sign_count = 0 AND ? = 0))",
            signCount,
            now,
            id,
            signCount,
            signCount)
        == 1;
  }

  /** Ends a key; false when it has ended already. */
  boolean end(long id, State how, Instant now) {
    return update(
            "UPDATE security_key SET state = ?, ended_at = ?, version = version + 1"
                + " WHERE id = ? AND state = 'ACTIVE'",
            how,
            now,
            id)
        == 1;
  }

  /** Puts a question to the browser of a session or of a sign-in; it replaces the one before. */
  void ask(long sessionId, byte[] challenge) {
    update(
        "UPDATE sign_in_session SET challenge = ? WHERE id = ? AND ended_at IS NULL",
        challenge,
        sessionId);
  }

  /** The question that waits for an answer, if any: taken, so that there is one answer to it. */
  Optional<byte[]> takeQuestion(long sessionId) {
    Optional<byte[]> asked =
        queryOne(
            "SELECT challenge FROM sign_in_session WHERE id = ? AND challenge IS NOT NULL",
            row -> row.getBytes("challenge"),
            sessionId);
    boolean taken =
        update(
                "UPDATE sign_in_session SET challenge = NULL WHERE id = ? AND challenge = ?",
                sessionId,
                asked.orElse(new byte[0]))
            == 1;
    return taken ? asked : Optional.empty();
  }

  private static Shown shown(ResultSet row) throws SQLException {
    return new Shown(
        row.getLong("id"),
        row.getString("name"),
        instant(row, "created_at"),
        instant(row, "last_used_at"));
  }
}
