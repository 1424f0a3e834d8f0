package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;

/** What happened to somebody's ways of signing in, for that person to read. */
@ApplicationScoped
class NoticeRepository extends JdbcRepository implements AccountNotices {

  private static final int SHOWN = 20;

  @Inject private ProductClock clock;

  @Override
  public void tell(long accountId, OwnKeys.NoticeKind kind) {
    add(accountId, kind, null, clock.now());
  }

  @Override
  public void tell(long accountId, OwnKeys.NoticeKind kind, String about) {
    add(accountId, kind, about, clock.now());
  }

  void add(long accountId, OwnKeys.NoticeKind kind, String about, Instant now) {
    update(
        "INSERT INTO account_notice (id, account_id, at, kind, about) VALUES (?, ?, ?, ?, ?)",
        RandomIds.positiveLong(),
        accountId,
        now,
        kind,
        about);
  }

  /** The latest, newest first. */
  List<OwnKeys.Notice> latest(long accountId) {
    return query(
        "SELECT at, kind, about, seen_at FROM account_notice WHERE account_id = ?"
            + " ORDER BY at DESC, id LIMIT "
            + SHOWN,
        row ->
            new OwnKeys.Notice(
                instant(row, "at"),
                OwnKeys.NoticeKind.valueOf(row.getString("kind")),
                row.getString("about"),
                instant(row, "seen_at") == null),
        accountId);
  }

  /** Accounts of the national team that are open: whom an alert of the help desk is for. */
  List<Long> watchers() {
    return query(
        "SELECT id FROM account WHERE role = ? AND state = 'ACTIVE'",
        row -> row.getLong("id"),
        Role.NATIONAL_TEAM);
  }

  boolean anyUnseen(long accountId) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM account_notice"
                + " WHERE account_id = ? AND seen_at IS NULL",
            row -> row.getLong("found") > 0,
            accountId)
        .orElse(false);
  }

  void seen(long accountId, Instant now) {
    update(
        "UPDATE account_notice SET seen_at = ? WHERE account_id = ? AND seen_at IS NULL",
        now,
        accountId);
  }
}
