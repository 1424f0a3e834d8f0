package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;

/** Keyed hashes of the children that an account has seen on a day. */
@ApplicationScoped
class DailySubjectRepository extends JdbcRepository {

  void add(long account, LocalDate day, QuotaKind kind, List<Long> subjects) {
    batch(
        "INSERT IGNORE INTO daily_subject (account_id, on_day, kind, subject) VALUES (?, ?, ?, ?)",
        subjects.stream().map(subject -> new Object[] {account, day, kind, subject}).toList());
  }

  /**
   * How many there would be.
   *
   * @param used with one more subject
   * @param added how much of it is new: 0 or 1
   */
  record Counted(int used, int added) {}

  /** What one more would make, without a lock: what is counted is judged again. */
  Counted foreseen(long account, LocalDate day, QuotaKind kind, long subject) {
    return queryOne(
            "SELECT COUNT(*) AS found, COALESCE(SUM(subject = ?), 0) AS same FROM daily_subject"
                + " WHERE account_id = ? AND on_day = ? AND kind = ?",
            row -> {
              int added = row.getInt("same") == 0 ? 1 : 0;
              return new Counted(row.getInt("found") + added, added);
            },
            subject,
            account,
            day,
            kind)
        .orElseThrow();
  }

  /** A locking read: it must see what other transactions of this account have committed. */
  int count(long account, LocalDate day, QuotaKind kind) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM daily_subject"
                + " WHERE account_id = ? AND on_day = ? AND kind = ? LOCK IN SHARE MODE",
            row -> row.getInt("found"),
            account,
            day,
            kind)
        .orElse(0);
  }
}
