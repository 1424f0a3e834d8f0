package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.StandingKind;

/** Accounts within somebody's reach: one page or one account in one query. */
@ApplicationScoped
class AccountRepository extends JdbcRepository {

  private static final String WHO = " WHERE a.role NOT IN ('AUDITOR', 'OPERATOR') AND ";

  /** Which rows, in order, from indexes alone but for the names. */
  private static final String KEYS =
      "SELECT a.id FROM organisation o JOIN account a ON a.organisation_id = o.id"
          + " JOIN person p ON p.id = a.person_id"
          + WHO;

  /** What is shown of a row; the first end takes a look a kind, so only of those that are shown. */
  private static final String ROWS =
      StandingKind.OF_PERSON.stream()
          .map(kind -> StandingRepository.end(Subject.Kind.PERSON, "a.person_id", kind))
          .collect(
              Collectors.joining(
                  ", ",
                  "SELECT a.id, a.person_id, a.username, a.role, a.job, a.telephone, a.email,"
                      + " a.state, p.name, t.name AS team, o.id AS organisation_id,"
                      + " o.name AS organisation, o.state AS organisation_state, LEAST(",
                  ") AS first_end FROM ("));

  private static final String JOINED =
      ") k JOIN account a ON a.id = k.id JOIN organisation o ON o.id = a.organisation_id"
          + " JOIN person p ON p.id = a.person_id LEFT JOIN team t ON t.id = a.team_id";

  private static final String IN_ORDER = " ORDER BY p.name, a.username";

  /** The first end of all accounts within a reach at once: one look a person. */
  private static final String ENDS =
      "SELECT a.id, "
          + StandingKind.OF_PERSON.stream()
              .map(StandingRepository::latest)
              .collect(Collectors.joining(", ", "LEAST(", ")"))
          + " AS first_end FROM organisation o JOIN account a ON a.organisation_id = o.id"
          + " LEFT JOIN standing s ON s.subject_kind = 'PERSON' AND s.subject_id = a.person_id"
          + " AND s.valid_from <= ?"
          + WHO;

  private static final String EACH = " AND a.state <> 'CLOSED' GROUP BY a.id";

  /** An account with person and organisation. */
  record Found(
      long id,
      long personId,
      String username,
      Role role,
      String job,
      String telephone,
      String email,
      AccountState state,
      String name,
      String team,
      long organisationId,
      String organisation,
      String organisationState,
      LocalDate firstEnd) {}

  /** The accounts of one person. */
  record Accounts(int count, boolean among) {}

  /**
   * What to select.
   *
   * @param organisation surrogate, or null
   * @param text part of name or user name, or null
   */
  record Selection(Reach reach, Staff.Show show, Long organisation, String text, LocalDate today) {}

  List<Found> select(Selection wanted, int skip, int limit) {
    List<Object> parameters = parameters(wanted.today());
    StringBuilder rows = new StringBuilder(KEYS).append(wanted.reach().condition());
    parameters.add(wanted.reach().key());
    if (wanted.organisation() != null) {
      rows.append(" AND o.id = ?");
      parameters.add(wanted.organisation());
    }
    if (wanted.text() != null) {
      rows.append(" AND (p.name LIKE ? ESCAPE '!' OR a.username LIKE LOWER(?) ESCAPE '!')");
      String like = "%" + wanted.text().replaceAll("[!%_]", "!$0") + "%";
      parameters.addAll(List.of(like, like));
    }
    switch (wanted.show()) {
      case ALL -> rows.append(" AND a.state <> 'CLOSED'");
      case SUSPENDED, CLOSED -> rows.append(" AND a.state = '" + wanted.show() + "'");
      default -> ending(wanted, rows, parameters);
    }
    parameters.addAll(List.of(limit, skip));
    return query(
        ROWS + rows + IN_ORDER + " LIMIT ? OFFSET ?" + JOINED + IN_ORDER,
        AccountRepository::found,
        parameters.toArray());
  }

  private static void ending(Selection wanted, StringBuilder rows, List<Object> parameters) {
    boolean soon = wanted.show() == Staff.Show.ENDING;
    rows.append(" AND a.id IN (SELECT y.id FROM (" + ENDS + wanted.reach().condition() + EACH)
        .append(soon ? ") y WHERE y.first_end BETWEEN ? AND ?)" : ") y WHERE y.first_end < ?)");
    parameters.addAll(List.of(wanted.today(), wanted.reach().key(), wanted.today()));
    if (soon) {
      parameters.add(wanted.today().plusDays(Standing.WARN_DAYS));
    }
  }

  Staff.Due due(Reach reach, LocalDate today) {
    return queryOne(
            "SELECT COALESCE(SUM(x.first_end BETWEEN ? AND ?), 0) AS ending,"
                + " COALESCE(SUM(x.first_end < ?), 0) AS lapsed FROM ("
                + ENDS
                + reach.condition()
                + EACH
                + ") x",
            row -> new Staff.Due(row.getInt("ending"), row.getInt("lapsed")),
            today,
            today.plusDays(Standing.WARN_DAYS),
            today,
            today,
            reach.key())
        .orElseThrow();
  }

  Optional<Found> find(Reach reach, long account, LocalDate today) {
    List<Object> parameters = parameters(today);
    parameters.addAll(List.of(reach.key(), account));
    return queryOne(
        ROWS + KEYS + reach.condition() + " AND a.id = ?" + JOINED,
        AccountRepository::found,
        parameters.toArray());
  }

  /** Makes whoever else changes this account wait until the transaction ends. */
  void lock(long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
  }

  void keep(long account, AccountState state) {
    update("UPDATE account SET state = ?, version = version + 1 WHERE id = ?", state, account);
  }

  /** Begins the days of an account anew, so that the next nightly look leaves it alone. */
  void beginAnew(long account, LocalDate today) {
    update(
        "UPDATE account SET needed_on = ?, seen_on = ?, warned_on = NULL WHERE id = ?",
        today,
        today,
        account);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  /** How many accounts a person has, and whether one of them is this. */
  Accounts accountsOf(long person, long account) {
    return queryOne(
            "SELECT COUNT(*) AS found, COALESCE(SUM(id = ?), 0) AS among FROM account"
                + " WHERE person_id = ?",
            row -> new Accounts(row.getInt("found"), row.getInt("among") > 0),
            account,
            person)
        .orElseThrow();
  }

  private static List<Object> parameters(LocalDate today) {
    List<Object> parameters = new ArrayList<>();
    StandingKind.OF_PERSON.forEach(kind -> parameters.add(today));
    return parameters;
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("username"),
        Role.valueOf(row.getString("role")),
        row.getString("job"),
        row.getString("telephone"),
        row.getString("email"),
        AccountState.valueOf(row.getString("state")),
        row.getString("name"),
        row.getString("team"),
        row.getLong("organisation_id"),
        row.getString("organisation"),
        row.getString("organisation_state"),
        day(row, "first_end"));
  }
}
