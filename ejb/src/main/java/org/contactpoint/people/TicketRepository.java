package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** Tickets for security keys. */
@ApplicationScoped
class TicketRepository extends JdbcRepository {

  void add(long accountId, byte[] secretHash, long issuer, Instant now, Instant until) {
    update(
        "INSERT INTO key_ticket (id, account_id, secret_hash, issued_by, issued_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        RandomIds.positiveLong(),
        accountId,
        secretHash,
        issuer,
        now,
        until);
  }

  /** Ends what is out for an account. */
  void endAll(long accountId, Instant now) {
    update(
        "UPDATE key_ticket SET expires_at = ?"
            + " WHERE account_id = ? AND used_at IS NULL AND expires_at > ?",
        now,
        accountId,
        now);
  }

  /** The ticket of an account that is good now. */
  Optional<Long> find(long accountId, byte[] secretHash, Instant now) {
    return queryOne(
        "SELECT id FROM key_ticket WHERE secret_hash = ? AND account_id = ?"
            + " AND used_at IS NULL AND expires_at > ?",
        row -> row.getLong("id"),
        secretHash,
        accountId,
        now);
  }

  /** Uses a ticket up: true for one only of all who come with it. */
  boolean use(long id, Instant now) {
    return update(
            "UPDATE key_ticket SET used_at = ? WHERE id = ? AND used_at IS NULL AND expires_at > ?",
            now,
            id,
            now)
        == 1;
  }

  /** Remembers with a pending sign-in that its ticket was shown. */
  void shown(long pendingId, Long ticket) {
    update(
        "UPDATE sign_in_session SET key_ticket_id = ? WHERE id = ? AND step = 'CODE'",
        ticket,
        pendingId);
  }

  /** The ticket that was shown with a pending sign-in and is still good. */
  Optional<Long> shownWith(long pendingId, Instant now) {
    return queryOne(
        "SELECT t.id FROM sign_in_session s JOIN key_ticket t ON t.id = s.key_ticket_id"
            + " WHERE s.id = ? AND s.step = 'CODE' AND t.account_id = s.account_id"
            + " AND t.used_at IS NULL AND t.expires_at > ?",
        row -> row.getLong("id"),
        pendingId,
        now);
  }
}
