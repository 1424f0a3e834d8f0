package org.contactpoint.involvement.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.contactpoint.involvement.Colleague;
import org.contactpoint.kernel.JdbcRepository;

/** Who is owed a mail of which day, and who wants none. */
@ApplicationScoped
class NoticeMailRepository extends JdbcRepository {

  private static final int MOST = 1000;

  /**
   * Somebody who is owed a mail.
   *
   * @param account whose
   * @param email the work address
   */
  record Owed(long account, String email) {

    @Override
    public String toString() {
      return "a mail that is owed";
    }
  }

  /** Those of these accounts that are open, with organisation and team of today. */
  List<Colleague> open(Collection<Long> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : query(
            "SELECT id, organisation_id, team_id FROM account WHERE state = 'ACTIVE' AND id IN ("
                + marks(accounts.size())
                + ")",
            row ->
                new Colleague(
                    row.getLong("id"), row.getLong("organisation_id"), number(row, "team_id")),
            accounts.toArray());
  }

  /** Owes a mail of this day, once. */
  void owe(long account, LocalDate day) {
    insertNew("INSERT INTO notice_mail (account_id, on_day) VALUES (?, ?)", account, day);
  }

  /** Some who are owed a mail of a day before this one, who can be reached and want it. */
  List<Owed> owed(LocalDate before) {
    return query(
        "SELECT DISTINCT m.account_id, a.email FROM notice_mail m JOIN account a ON a.id ="
            + " m.account_id LEFT JOIN notice_mail_off f ON f.account_id = m.account_id"
            + " WHERE m.on_day < ? AND a.state = 'ACTIVE' AND a.email IS NOT NULL"
            + " AND f.account_id IS NULL ORDER BY m.account_id LIMIT "
            + MOST,
        row -> new Owed(row.getLong("account_id"), row.getString("email")),
        before);
  }

  /** Takes upon oneself what is owed to an account; false when somebody else has. */
  boolean claim(long account, LocalDate before) {
    return update("DELETE FROM notice_mail WHERE account_id = ? AND on_day < ?", account, before)
        > 0;
  }

  /** Forgets what was owed before a day and could not be sent, or was not wanted. */
  void forget(LocalDate before) {
    update("DELETE FROM notice_mail WHERE on_day < ?", before);
  }

  boolean isOff(long account) {
    return queryOne(
            "SELECT account_id FROM notice_mail_off WHERE account_id = ?", row -> true, account)
        .orElse(false);
  }

  void turnOff(long account, Instant now) {
    insertNew("INSERT INTO notice_mail_off (account_id, off_since) VALUES (?, ?)", account, now);
  }

  void turnOn(long account) {
    update("DELETE FROM notice_mail_off WHERE account_id = ?", account);
  }
}
