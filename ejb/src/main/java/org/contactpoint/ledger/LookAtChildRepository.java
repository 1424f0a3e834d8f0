package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;

/** Entries of opened records, and of those that were the wrong ones. */
@ApplicationScoped
class LookAtChildRepository extends JdbcRepository {

  private static final int CHUNK = 500;

  private static final String LOOKS =
      "SELECT e.entry_id, e.at, e.operation, e.reason, e.canonical,"
          + who("a", "p", "o", "own")
          + ","
          + who("b", "q", "r", "other")
          + " FROM ledger_entry e JOIN account a ON a.id = e.account_id"
          + " JOIN person p ON p.id = a.person_id JOIN organisation o ON o.id = e.organisation_id"
          + " LEFT JOIN account b ON b.id = e.on_behalf_of"
          + " LEFT JOIN person q ON q.id = b.person_id"
          + " LEFT JOIN organisation r ON r.id = b.organisation_id"
          + " WHERE e.outcome = 'DONE' AND e.at >= ? AND e.operation IN (%s) AND e.entry_id IN (%s)";

  /**
   * An entry.
   *
   * @param account who did it
   * @param session in which session
   * @param by who did it, or for whom
   * @param mediator who did it for that one, or null
   */
  record Found(
      String entry,
      Instant at,
      Operation operation,
      String reason,
      long account,
      Long session,
      LooksAtChild.Who by,
      LooksAtChild.Who mediator) {}

  /** Those of these entries that are of one of these operations, since a time. */
  List<Found> of(List<byte[]> entries, List<Operation> operations, Instant from) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < entries.size(); at += CHUNK) {
      List<byte[]> chunk = entries.subList(at, Math.min(at + CHUNK, entries.size()));
      found.addAll(
          query(
              LOOKS.formatted(marks(operations.size()), marks(chunk.size())),
              LookAtChildRepository::found,
              from,
              operations,
              chunk));
    }
    return found;
  }

  private static String who(String account, String person, String organisation, String as) {
    return (" %1$s.id AS %4$s_account, %2$s.name AS %4$s_name, %1$s.role AS %4$s_role,"
            + " %3$s.id AS %4$s_organisation, %3$s.name AS %4$s_organisation_name,"
            + " %3$s.sector AS %4$s_sector, %1$s.team_id AS %4$s_team")
        .formatted(account, person, organisation, as);
  }

  private static Found found(ResultSet row) throws SQLException {
    LooksAtChild.Who own = who(row, "own");
    LooksAtChild.Who other = number(row, "other_account") == null ? null : who(row, "other");
    return new Found(
        HexFormat.of().formatHex(row.getBytes("entry_id")),
        instant(row, "at"),
        Operation.valueOf(row.getString("operation")),
        row.getString("reason"),
        own.account(),
        CanonicalEntry.read(row.getBytes("canonical")).sessionId(),
        other == null ? own : other,
        other == null ? null : own);
  }

  private static LooksAtChild.Who who(ResultSet row, String as) throws SQLException {
    return new LooksAtChild.Who(
        row.getLong(as + "_account"),
        row.getString(as + "_name"),
        Role.valueOf(row.getString(as + "_role")),
        row.getLong(as + "_organisation"),
        row.getString(as + "_organisation_name"),
        Sector.valueOf(row.getString(as + "_sector")),
        number(row, as + "_team"));
  }
}
