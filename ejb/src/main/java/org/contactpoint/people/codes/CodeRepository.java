package org.contactpoint.people.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Sector;

/** The wordings of kinds of organisation. */
@ApplicationScoped
class CodeRepository extends JdbcRepository {

  private static final String KINDS =
      "SELECT code, label, belongs_to, valid_from, valid_until FROM code_entry"
          + " WHERE list_name = 'ORGANISATION_KIND'";

  List<CodeLists.Entry> kinds() {
    return query(KINDS + " ORDER BY code, valid_from", CodeRepository::entry);
  }

  /** The wordings of a code, by day, locked until the transaction ends. */
  List<CodeLists.Entry> locked(String code) {
    return query(
        KINDS + " AND code = ? ORDER BY valid_from FOR UPDATE", CodeRepository::entry, code);
  }

  /** Lets the wording that has no end hold until the day before. */
  void end(String code, LocalDate before) {
    update(
        "UPDATE code_entry SET valid_until = ?, version = version + 1"
            + " WHERE list_name = 'ORGANISATION_KIND' AND code = ? AND valid_until IS NULL",
        before.minusDays(1),
        code);
  }

  /** Adds a wording; false when there is one of that day. */
  boolean add(String code, String label, Sector sector, LocalDate from) {
    return insertNew(
        "INSERT INTO code_entry (id, list_name, code, label, belongs_to, valid_from, version)"
            + " VALUES (?, 'ORGANISATION_KIND', ?, ?, ?, ?, 1)",
        RandomIds.positiveLong(),
        code,
        label,
        sector,
        from);
  }

  private static CodeLists.Entry entry(ResultSet row) throws SQLException {
    return new CodeLists.Entry(
        row.getString("code"),
        row.getString("label"),
        Sector.valueOf(row.getString("belongs_to")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }
}
