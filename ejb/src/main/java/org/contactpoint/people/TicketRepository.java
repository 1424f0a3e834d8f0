package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;

/** Tickets of all purposes. */
@ApplicationScoped
class TicketRepository extends JdbcRepository {

  /** Makes whoever else issues a ticket for this account wait, so that one is out at a time. */
  void lock(long accountId) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), accountId);
  }

  void add(
      TicketPurpose purpose,
      long accountId,
      byte[] secretHash,
      long issuer,
      Instant now,
      Instant until) {
    update(
        "INSERT INTO ticket (id, account_id, purpose, secret_hash, issued_by, issued_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        RandomIds.positiveLong(),
        accountId,
        purpose,
        secretHash,
        issuer,
        now,
        until);
  }

  /** Ends what is out for an account. */
  void endAll(long accountId, Instant now) {
    update(
        "UPDATE ticket SET expires_at = ?"
            + " WHERE account_id = ? AND used_at IS NULL AND expires_at > ?",
        now,
        accountId,
        now);
  }

  /**
   * The ticket of an account that is good now.
   *
   * @param any purposes, one of which it must have
   */
  Optional<Long> find(long accountId, byte[] secretHash, Instant now, TicketPurpose... any) {
    List<Object> parameters = new ArrayList<>(List.of(secretHash, accountId, now));
    parameters.addAll(Arrays.asList(any));
    return queryOne(
        "SELECT id FROM ticket WHERE secret_hash = ? AND account_id = ?"
            + " AND used_at IS NULL AND expires_at > ? AND purpose IN ("
            + marks(any.length)
            + ")",
        row -> row.getLong("id"),
        parameters.toArray());
  }

  /** Uses a ticket up: true for one only of all who come with it. */
  boolean use(long id, Instant now) {
    return update(
            "UPDATE ticket SET used_at = ? WHERE id = ? AND used_at IS NULL AND expires_at > ?",
            now,
            id,
            now)
        == 1;
  }

  /** Remembers with a pending sign-in that its ticket was shown. */
  void shown(long pendingId, Long ticket) {
    update(
        "UPDATE sign_in_session SET ticket_id = ? WHERE id = ? AND step = 'CODE'",
        ticket,
        pendingId);
  }

  /**
   * The ticket that was shown with a pending sign-in and is still good.
   *
   * @param any purposes, one of which it must have
   */
  Optional<Long> shownWith(long pendingId, Instant now, TicketPurpose... any) {
    List<Object> parameters = new ArrayList<>(List.of(pendingId, now));
    parameters.addAll(Arrays.asList(any));
    return queryOne(
        "SELECT t.id FROM sign_in_session s JOIN ticket t ON t.id = s.ticket_id"
            + " WHERE s.id = ? AND s.step = 'CODE' AND t.account_id = s.account_id"
            + " AND t.used_at IS NULL AND t.expires_at > ? AND t.purpose IN ("
            + marks(any.length)
            + ")",
        row -> row.getLong("id"),
        parameters.toArray());
  }

  /** Whether a person has issued a ticket for an account since a time. */
  boolean issuedBy(long accountId, long personId, Instant since) {
    return queryOne(
            "SELECT EXISTS (SELECT 1 FROM ticket t JOIN account i ON i.id = t.issued_by"
                + " WHERE t.account_id = ? AND i.person_id = ? AND t.issued_at >= ?) AS issued",
            row -> row.getBoolean("issued"),
            accountId,
            personId,
            since)
        .orElse(false);
  }
}
