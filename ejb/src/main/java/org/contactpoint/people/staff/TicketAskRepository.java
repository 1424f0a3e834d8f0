package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.TicketPurpose;

/** Tickets that wait for a second person. Their account's lock is theirs as well. */
@ApplicationScoped
class TicketAskRepository extends JdbcRepository {

  private static final String ASKS =
      "SELECT k.id, k.account_id, k.purpose, k.state, k.reason, k.asked_by, k.asked_at, k.ends_at,"
          + " pa.id AS asker_person, pa.name AS asker FROM ticket_ask k"
          + " JOIN account a ON a.id = k.asked_by JOIN person pa ON pa.id = a.person_id"
          + " JOIN account s ON s.id = k.account_id"
          + " JOIN organisation o ON o.id = s.organisation_id WHERE ";

  private static final int MOST = 50;

  /** A ticket as it was asked for. */
  record Found(
      long id,
      long accountId,
      TicketPurpose purpose,
      TicketReleases.State state,
      String reason,
      long askedBy,
      long askerPerson,
      String asker,
      Instant askedAt,
      Instant endsAt) {

    /** Where it stands at a time: what nobody finished in time is over. */
    TicketReleases.State at(Instant now) {
      boolean going =
          state == TicketReleases.State.WAITING || state == TicketReleases.State.RELEASED;
      return going && !now.isBefore(endsAt) ? TicketReleases.State.ENDED : state;
    }
  }

  List<Found> open(Reach reach, Instant now) {
    return query(
        ASKS
            + reach.condition()
            + " AND k.ends_at > ? AND k.state IN ('WAITING', 'RELEASED')"
            + " ORDER BY k.asked_at, k.id LIMIT "
            + MOST,
        TicketAskRepository::found,
        reach.key(),
        now);
  }

  Optional<Found> find(Reach reach, long ask) {
    return queryOne(
        ASKS + reach.condition() + " AND k.id = ?", TicketAskRepository::found, reach.key(), ask);
  }

  /** Those that wait for somebody else than who asked, and than whom they are for. */
  int toRelease(Reach reach, long person, Instant now) {
    return query(
            ASKS
                + reach.condition()
                + " AND k.ends_at > ? AND k.state = 'WAITING' AND pa.id <> ? AND s.person_id <> ?"
                + " LIMIT "
                + MOST,
            TicketAskRepository::found,
            reach.key(),
            now,
            person,
            person)
        .size();
  }

  /** Those that an account asked for and that were released. */
  int toShow(Reach reach, long account, Instant now) {
    return query(
            ASKS
                + reach.condition()
                + " AND k.ends_at > ? AND k.state = 'RELEASED' AND k.asked_by = ? LIMIT "
                + MOST,
            TicketAskRepository::found,
            reach.key(),
            now,
            account)
        .size();
  }

  /** Ends what is open for an account. */
  void endOpen(long account) {
    update(
        "UPDATE ticket_ask SET state = 'ENDED', version = version + 1"
            + " WHERE account_id = ? AND state IN ('WAITING', 'RELEASED')",
        account);
  }

  void add(
      long id,
      long account,
      TicketPurpose purpose,
      String reason,
      long by,
      Instant now,
      Instant end) {
    update(
        "INSERT INTO ticket_ask (id, account_id, purpose, state, reason, asked_by, asked_at,"
            + " ends_at, version) VALUES (?, ?, ?, 'WAITING', ?, ?, ?, ?, 1)",
        id,
        account,
        purpose,
        reason,
        by,
        now,
        end);
  }

  /** Releases or refuses. */
  void decide(long ask, TicketReleases.State state, long by, Instant now) {
    update(
        "UPDATE ticket_ask SET state = ?, decided_by = ?, decided_at = ?, version = version + 1"
            + " WHERE id = ?",
        state,
        by,
        now,
        ask);
  }

  void shown(long ask) {
    update("UPDATE ticket_ask SET state = 'SHOWN', version = version + 1 WHERE id = ?", ask);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getLong("account_id"),
        TicketPurpose.valueOf(row.getString("purpose")),
        TicketReleases.State.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getLong("asked_by"),
        row.getLong("asker_person"),
        row.getString("asker"),
        instant(row, "asked_at"),
        instant(row, "ends_at"));
  }
}
