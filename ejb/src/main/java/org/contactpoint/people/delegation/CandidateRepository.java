package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.StandingKind;

/** Who could hold somebody's role: colleagues in good standing, and until when they are. */
@ApplicationScoped
class CandidateRepository extends JdbcRepository {

  private static final int MOST = 500;

  private static final String ENDS =
      "LEAST("
          + end("PERSON", "a.person_id", StandingKind.RECORD_CHECK, "1000-01-01")
          + ", "
          + end("PERSON", "a.person_id", StandingKind.TRAINING, "1000-01-01")
          + ", "
          + end("ACCOUNT", "a.id", StandingKind.COVER, "9999-12-31")
          + ")";

  private static final String ACCOUNTS =
      "SELECT x.* FROM (SELECT a.id, a.person_id, a.organisation_id, a.username, a.role, a.job,"
          + " p.name, "
          + ENDS
          + " AS ends, EXISTS (SELECT 1 FROM security_key k WHERE k.account_id = a.id"
          + " AND k.state = 'ACTIVE') AS strong FROM account a"
          + " JOIN person p ON p.id = a.person_id WHERE a.state = 'ACTIVE' AND ";

  /**
   * An open account.
   *
   * @param ends the last day on which everything that lets it in is in force
   * @param strong whether it has a security key
   */
  record Account(
      long id,
      long person,
      long organisation,
      String username,
      Role role,
      String job,
      String name,
      LocalDate ends,
      boolean strong) {}

  /** An account that is open today and may come in. */
  Optional<Account> find(long account, LocalDate today) {
    return queryOne(
        ACCOUNTS + "a.id = ?) x WHERE x.ends >= ?",
        CandidateRepository::account,
        today,
        today,
        today,
        account,
        today);
  }

  /**
   * Other people of the organisation who may come in today and have one of these roles, by name.
   */
  List<Account> colleagues(Account of, List<Role> roles, LocalDate today) {
    List<Object> parameters = new ArrayList<>(List.of(today, today, today));
    parameters.addAll(List.of(of.organisation(), of.person()));
    roles.forEach(role -> parameters.add(role.name()));
    parameters.add(today);
    return query(
        ACCOUNTS
            + "a.organisation_id = ? AND a.person_id <> ? AND a.role IN ("
            + marks(roles.size())
            + ")) x WHERE x.ends >= ? ORDER BY x.name, x.id LIMIT "
            + MOST,
        CandidateRepository::account,
        parameters.toArray());
  }

  /** SQL for the last day of a kind, all renewals taken together; its one parameter is today. */
  private static String end(String of, String id, StandingKind kind, String missing) {
    return "COALESCE((SELECT MAX(COALESCE(s.valid_until, DATE '9999-12-31')) FROM standing s"
        + " WHERE s.subject_kind = '%s' AND s.subject_id = %s AND s.kind = '%s'"
            .formatted(of, id, kind)
        + " AND s.valid_from <= ?), DATE '"
        + missing
        + "')";
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getLong("organisation_id"),
        row.getString("username"),
        Role.valueOf(row.getString("role")),
        row.getString("job"),
        row.getString("name"),
        day(row, "ends"),
        row.getBoolean("strong"));
  }
}
