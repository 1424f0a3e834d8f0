package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** What signing in reads and writes. */
@ApplicationScoped
class SignInRepository extends JdbcRepository {

  /** Codes that may be tried in one pending sign-in. */
  static final int TRIES = 5;

  private static final String FACTS =
      "SELECT a.id, a.username, a.person_id, a.role, a.state, a.organisation_id,"
          + " o.state AS organisation_state,"
          + " (SELECT GROUP_CONCAT(n.network SEPARATOR ' ') FROM organisation_network n"
          + " WHERE n.organisation_id = o.id) AS networks FROM account a"
          + " JOIN organisation o ON o.id = a.organisation_id WHERE ";

  /** What sign-in needs to know of an account. */
  record Facts(
      long id,
      String username,
      long personId,
      Role role,
      AccountState state,
      long organisationId,
      String organisationState,
      String networks) {}

  /** A credential that counts. */
  record Proof(long id, CredentialKind kind, byte[] secret) {

    @Override
    public String toString() {
      return "credential";
    }
  }

  Optional<Facts> byUsername(String username) {
    return queryOne(FACTS + "a.username = ?", SignInRepository::facts, username);
  }

  Optional<Facts> byId(long accountId) {
    return queryOne(FACTS + "a.id = ?", SignInRepository::facts, accountId);
  }

  List<Proof> proofs(long accountId) {
    return query(
        "SELECT id, kind, secret FROM credential WHERE account_id = ? AND state = 'ACTIVE'",
        row ->
            new Proof(
                row.getLong("id"),
                CredentialKind.valueOf(row.getString("kind")),
                row.getBytes("secret")),
        accountId);
  }

  void begin(PendingSignIn pending, byte[] secretHash, Instant now) {
    update(
        "INSERT INTO sign_in_session (id, secret_hash, account_id, step, strong, started_at,"
            + " last_seen_at, version, proved, tries, username_bucket, device_bucket,"
            + " network_bucket) VALUES (?, ?, ?, 'CODE', FALSE, ?, ?, 1, ?, 0, ?, ?, ?)",
        pending.id(),
        secretHash,
        pending.accountId(),
        now,
        now,
        pending.proved(),
        pending.usernameBucket(),
        pending.deviceBucket(),
        pending.networkBucket());
  }

  /** A sign-in that may still go on, as it was begun. */
  Optional<PendingSignIn> pending(byte[] secretHash, Instant notBefore) {
    return queryOne(
        "SELECT id, account_id, proved, username_bucket, device_bucket, network_bucket"
            + " FROM sign_in_session WHERE secret_hash = ? AND step = 'CODE'"
            + " AND ended_at IS NULL AND started_at > ?",
        row ->
            new PendingSignIn(
                row.getLong("id"),
                number(row, "account_id"),
                row.getBoolean("proved"),
                row.getBytes("username_bucket"),
                row.getBytes("device_bucket"),
                row.getBytes("network_bucket")),
        secretHash,
        notBefore);
  }

  /** Takes one of the tries, atomically; false when there is none left. */
  boolean takeTry(long id) {
    return update(
            "UPDATE sign_in_session SET tries = tries + 1 WHERE id = ? AND step = 'CODE'"
                + " AND ended_at IS NULL AND tries < "
                + TRIES,
            id)
        == 1;
  }

  /** Uses a code's step up: true for exactly one of all who come with it. */
  boolean useStep(long credentialId, long step) {
    return update(
            "UPDATE credential SET last_step = ?, version = version + 1"
                + " WHERE id = ? AND last_step < ?",
            step,
            credentialId,
            step)
        == 1;
  }

  /** Turns the pending sign-in into an open session under a new secret. */
  void open(
      PendingSignIn pending,
      byte[] secretHash,
      SecondStepEnd.Proved proved,
      String browser,
      Instant now) {
    update(
        "UPDATE sign_in_session SET secret_hash = ?, step = 'OPEN', strong = ?,"
            + " security_key_id = ?, challenge = NULL, browser = ?, new_browser = ?, proved_at = ?, started_at = ?, last_seen_at = ?, version = version + 1,"
            + " username_bucket = NULL, device_bucket = NULL, network_bucket = NULL"
            + " WHERE id = ? AND step = 'CODE'",
        secretHash,
        proved.strength() == Strength.STRONG,
        proved.key(),
        browser,
        pending.deviceBucket() == null,
        now,
        now,
        now,
        pending.id());
  }

  /** Keeps the day of the sign-in; see {@code people.review}. */
  void seen(long accountId, LocalDate today) {
    update(
        "UPDATE account SET seen_on = ?, warned_on = NULL"
            + " WHERE id = ? AND (seen_on IS NULL OR seen_on < ?)",
        today,
        accountId,
        today);
  }

  void keepPassword(long accountId, byte[] hash) {
    update(
        "UPDATE credential SET secret = ?, version = version + 1"
            + " WHERE account_id = ? AND kind = 'PASSWORD' AND state = 'ACTIVE'",
        hash,
        accountId);
  }

  /** The PIN that goes with codes, new or in the place of the former one. */
  void keepPin(long accountId, byte[] hash, Instant now) {
    int kept =
        update(
            "UPDATE credential SET secret = ?, version = version + 1"
                + " WHERE account_id = ? AND kind = 'PIN' AND state = 'ACTIVE'",
            hash,
            accountId);
    if (kept == 0) {
      update(
          "INSERT INTO credential (id, account_id, kind, secret, last_step, state, created_at,"
              + " version) VALUES (?, ?, 'PIN', ?, 0, 'ACTIVE', ?, 1)",
          RandomIds.positiveLong(),
          accountId,
          hash,
          now);
    }
  }

  Optional<Instant> startedAt(long sessionId) {
    return queryOne(
        "SELECT started_at FROM sign_in_session WHERE id = ?",
        row -> instant(row, "started_at"),
        sessionId);
  }

  private static Facts facts(ResultSet row) throws SQLException {
    return new Facts(
        row.getLong("id"),
        row.getString("username"),
        row.getLong("person_id"),
        Role.valueOf(row.getString("role")),
        AccountState.valueOf(row.getString("state")),
        row.getLong("organisation_id"),
        row.getString("organisation_state"),
        row.getString("networks"));
  }
}
