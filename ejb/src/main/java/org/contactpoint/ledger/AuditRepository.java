package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Tokens;

/** Reads the ledger for the auditor. */
@ApplicationScoped
class AuditRepository extends JdbcRepository {

  private static final String ACCOUNT = "(SELECT u.id FROM account u WHERE u.username = ?)";

  /** An entry with the staff names that belong to it. */
  record Stored(
      Instant at,
      byte[] entryId,
      String username,
      String person,
      String organisation,
      byte[] canonical) {}

  /**
   * What to select; null means any.
   *
   * @param username who did it, or for whom
   * @param entryIds only these, or null
   * @param beforeAt with {@code beforeId}: only older than this entry
   */
  record Selection(
      String username,
      String operation,
      String outcome,
      Instant from,
      Instant until,
      List<byte[]> entryIds,
      Instant beforeAt,
      byte[] beforeId) {}

  List<Stored> select(Selection wanted, boolean oldestFirst, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> parameters = new ArrayList<>();
    if (wanted.username() != null) {
      conditions.add("(e.account_id = " + ACCOUNT + " OR e.on_behalf_of = " + ACCOUNT + ")");
      parameters.addAll(List.of(wanted.username(), wanted.username()));
    }
    with(conditions, parameters, "e.operation = ?", wanted.operation());
    with(conditions, parameters, "e.outcome = ?", wanted.outcome());
    with(conditions, parameters, "e.at >= ?", wanted.from());
    with(conditions, parameters, "e.at < ?", wanted.until());
    if (wanted.entryIds() != null) {
      conditions.add("e.entry_id IN (" + marks(wanted.entryIds().size()) + ")");
      parameters.addAll(wanted.entryIds());
    }
    if (wanted.beforeAt() != null) {
      conditions.add("(e.at < ? OR (e.at = ? AND e.entry_id < ?))");
      parameters.addAll(List.of(wanted.beforeAt(), wanted.beforeAt(), wanted.beforeId()));
    }
    String order = oldestFirst ? "e.at, e.entry_id" : "e.at DESC, e.entry_id DESC";
    return query(
        "SELECT e.at, e.entry_id, e.canonical, a.username, p.name AS person,"
            + " o.name AS organisation FROM ledger_entry e"
            + " LEFT JOIN account a ON a.id = e.account_id"
            + " LEFT JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN organisation o ON o.id = e.organisation_id WHERE "
            + conditions.stream().collect(Collectors.joining(" AND "))
            + " ORDER BY "
            + order
            + " LIMIT "
            + limit,
        AuditRepository::stored,
        parameters.toArray());
  }

  /** Name and user name of accounts, by their surrogates. */
  Map<Long, String> names(List<Long> accounts) {
    Map<Long, String> names = new HashMap<>();
    if (!accounts.isEmpty()) {
      query(
              "SELECT a.id, CONCAT(p.name, ', ', a.username) AS named FROM account a"
                  + " JOIN person p ON p.id = a.person_id WHERE a.id IN ("
                  + marks(accounts.size())
                  + ")",
              row -> Map.entry(row.getLong("id"), row.getString("named")),
              accounts)
          .forEach(one -> names.put(one.getKey(), one.getValue()));
    }
    return names;
  }

  List<byte[]> masked(long subjectToken) {
    return query(
        "SELECT masked FROM ledger_subject WHERE token = ?",
        row -> row.getBytes("masked"),
        subjectToken);
  }

  /** Rows of the blind index under a token. */
  List<Tokens.Row> tokenRows(long token) {
    return query(
        "SELECT masked FROM token WHERE token = ?",
        row -> new Tokens.Row(token, row.getBytes("masked")),
        token);
  }

  private static void with(
      List<String> conditions, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.add(value);
    }
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        instant(row, "at"),
        row.getBytes("entry_id"),
        row.getString("username"),
        row.getString("person"),
        row.getString("organisation"),
        row.getBytes("canonical"));
  }
}
