package org.contactpoint.search.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Cases of the desk. */
@ApplicationScoped
public class StoryCaseRepository extends JdbcRepository {

  /** As many as somebody may work through in a day; the soonest due are among them. */
  static final int MOST = 200;

  private static final String CASE =
      "SELECT id, authority, asked_by, asked_at, due_at, status, settled_at, epoch, sealed"
          + " FROM story_case WHERE ";

  void add(StoryCase story) {
    update(
        "INSERT INTO story_case (id, authority, asked_by, asked_at, due_at, status, epoch, sealed,"
            + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        story.id(),
        story.authority(),
        story.askedBy(),
        story.askedAt(),
        story.dueAt(),
        story.status(),
        story.sealed().epoch(),
        story.sealed().bytes());
  }

  Optional<StoryCase> find(long id) {
    return queryOne(CASE + "id = ?", StoryCaseRepository::row, id);
  }

  /** A case, kept from others until the transaction ends. */
  Optional<StoryCase> lock(long id) {
    return queryOne(CASE + "id = ? FOR UPDATE", StoryCaseRepository::row, id);
  }

  /** Those of an authority: open ones first, the soonest due first. */
  List<StoryCase> ofAuthority(String authority) {
    return query(
        CASE
            + "authority = ? ORDER BY settled_at IS NOT NULL, CASE WHEN settled_at IS NULL THEN"
            + " due_at END, settled_at DESC, id LIMIT "
            + MOST,
        StoryCaseRepository::row,
        authority);
  }

  /** Those that an account handed over, the newest first. */
  List<StoryCase> of(long account) {
    return query(
        CASE + "asked_by = ? ORDER BY asked_at DESC, id LIMIT " + MOST,
        StoryCaseRepository::row,
        account);
  }

  /** How many wait for the desk of an authority. */
  int waiting(String authority) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM story_case WHERE authority = ? AND status = 'OPEN'",
            row -> row.getInt("found"),
            authority)
        .orElse(0);
  }

  /** How many of those that an account handed over are answered, and it has not seen that. */
  int answered(long account) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM story_case WHERE asked_by = ? AND settled_at IS NOT NULL"
                + " AND seen_at IS NULL",
            row -> row.getInt("found"),
            account)
        .orElse(0);
  }

  /** Notes that an account has seen the answers to what it handed over. */
  void seen(long account, Instant at) {
    update(
        "UPDATE story_case SET seen_at = ?, version = version + 1 WHERE asked_by = ? AND settled_at"
            + " IS NOT NULL AND seen_at IS NULL",
        at,
        account);
  }

  void settle(long id, Duty.Status status, Instant at) {
    update(
        "UPDATE story_case SET status = ?, settled_at = ?, version = version + 1 WHERE id = ?",
        status,
        at,
        id);
  }

  void reseal(long id, Seals.Sealed sealed) {
    update(
        "UPDATE story_case SET epoch = ?, sealed = ?, version = version + 1 WHERE id = ?",
        sealed.epoch(),
        sealed.bytes(),
        id);
  }

  void remove(long id) {
    update("DELETE FROM story_case WHERE id = ?", id);
  }

  /** Some that were sealed before an epoch, kept from others until the transaction ends. */
  List<StoryCase> older(int epoch, int limit) {
    return query(
        CASE + "epoch < ? ORDER BY id LIMIT " + limit + " FOR UPDATE",
        StoryCaseRepository::row,
        epoch);
  }

  private static StoryCase row(ResultSet row) throws SQLException {
    return new StoryCase(
        row.getLong("id"),
        row.getString("authority"),
        row.getLong("asked_by"),
        instant(row, "asked_at"),
        instant(row, "due_at"),
        Duty.Status.valueOf(row.getString("status")),
        instant(row, "settled_at"),
        new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")));
  }
}
