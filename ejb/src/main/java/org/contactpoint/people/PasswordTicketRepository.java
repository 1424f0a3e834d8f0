package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** Tickets for new passwords, and whom an alert of the help desk is for. */
@ApplicationScoped
class PasswordTicketRepository extends JdbcRepository {

  void add(long accountId, byte[] secretHash, long issuer, Instant now, Instant until) {
    update(
        "UPDATE password_ticket SET expires_at = ?"
            + " WHERE account_id = ? AND used_at IS NULL AND expires_at > ?",
        now,
        accountId,
        now);
    update(
        "INSERT INTO password_ticket (id, account_id, secret_hash, issued_by, issued_at,"
            + " expires_at) VALUES (?, ?, ?, ?, ?, ?)",
        RandomIds.positiveLong(),
        accountId,
        secretHash,
        issuer,
        now,
        until);
  }

  /** The ticket of an account that is good now. */
  Optional<Long> find(long accountId, byte[] secretHash, Instant now) {
    return queryOne(
        "SELECT id FROM password_ticket WHERE secret_hash = ? AND account_id = ?"
            + " AND used_at IS NULL AND expires_at > ?",
        row -> row.getLong("id"),
        secretHash,
        accountId,
        now);
  }

  /** Uses a ticket up: true for one only of all who come with it. */
  boolean use(long id, Instant now) {
    return update(
            "UPDATE password_ticket SET used_at = ?"
                + " WHERE id = ? AND used_at IS NULL AND expires_at > ?",
            now,
            id,
            now)
        == 1;
  }

  /** Buckets of this account at browsers from which a sign-in was tried and did not go on. */
  List<byte[]> deviceBuckets(long accountId) {
    return query(
        "SELECT DISTINCT device_bucket FROM sign_in_session"
            + " WHERE account_id = ? AND device_bucket IS NOT NULL",
        row -> row.getBytes("device_bucket"),
        accountId);
  }

  /** Accounts of the national team that are open. */
  List<Long> watchers() {
    return query(
        "SELECT id FROM account WHERE role = ? AND state = 'ACTIVE'",
        row -> row.getLong("id"),
        Role.NATIONAL_TEAM);
  }
}
