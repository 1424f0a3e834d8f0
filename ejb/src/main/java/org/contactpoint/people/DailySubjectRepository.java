package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;

/** Keyed hashes of the children that an account has seen on a day. */
@ApplicationScoped
class DailySubjectRepository extends JdbcRepository {

  /** Makes parallel requests of one account count one after the other. */
  void lock(long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
  }

  void add(long account, LocalDate day, DailySubjects.Kind kind, List<Long> subjects) {
    batch(
        "INSERT IGNORE INTO daily_subject (account_id, on_day, kind, subject) VALUES (?, ?, ?, ?)",
        subjects.stream().map(subject -> new Object[] {account, day, kind, subject}).toList());
  }

  /** A locking read: it must see what other transactions of this account have committed. */
  int count(long account, LocalDate day, DailySubjects.Kind kind) {
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
