package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** The first password and the first code generator of an account. */
@ApplicationScoped
class FirstProofRepository extends JdbcRepository {

  private static final String ADD =
      "INSERT INTO credential (id, account_id, kind, secret, last_step, state, created_at, version)"
          + " VALUES (?, ?, ?, ?, 0, ?, ?, 1)";

  /**
   * Adds a first password; false when there is no such account or it has one. Of two who come at
   * once the account's lock lets one through.
   */
  boolean addPassword(long account, byte[] hash, Instant now) {
    boolean there =
        queryOne("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> true, account)
            .orElse(false);
    if (!there || hasPassword(account)) {
      return false;
    }
    update(ADD, RandomIds.positiveLong(), account, CredentialKind.PASSWORD, hash, "ACTIVE", now);
    return true;
  }

  /** Whether an account has a password. */
  boolean hasPassword(long account) {
    return queryOne(
            "SELECT id FROM credential WHERE account_id = ? AND kind = 'PASSWORD'"
                + " AND state = 'ACTIVE'",
            row -> true,
            account)
        .orElse(false);
  }

  /** The secret of a code generator that is not confirmed yet, as stored. */
  Optional<byte[]> waiting(long account) {
    return queryOne(
        "SELECT secret FROM credential WHERE account_id = ? AND kind = 'CODE'"
            + " AND state = 'WAITING'",
        row -> row.getBytes("secret"),
        account);
  }

  void keepWaiting(long account, byte[] secret, Instant now) {
    update(ADD, RandomIds.positiveLong(), account, CredentialKind.CODE, secret, "WAITING", now);
  }

  /** Whether the account has, or ever had, a second factor. */
  boolean everHadSecond(long account) {
    return queryOne(
            "SELECT EXISTS (SELECT 1 FROM security_key WHERE account_id = ?)"
                + " OR EXISTS (SELECT 1 FROM credential WHERE account_id = ? AND kind = 'CODE'"
                + " AND state <> 'WAITING') AS had",
            row -> row.getBoolean("had"),
            account,
            account)
        .orElse(false);
  }

  /** The code generator counts from now on; the code that confirmed it is used up. */
  void activate(long account, long step) {
    update(
        "UPDATE credential SET state = 'ACTIVE', last_step = ?, version = version + 1"
            + " WHERE account_id = ? AND kind = 'CODE' AND state = 'WAITING'",
        step,
        account);
  }
}
