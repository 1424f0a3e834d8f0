package org.contactpoint.people.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Sector;

/** The wordings of codes, list by list. */
@ApplicationScoped
class CodeRepository extends JdbcRepository {

  private static final String ENTRIES =
      "SELECT code, label, belongs_to, valid_from, valid_until FROM code_entry"
          + " WHERE list_name = ?";

  List<CodeLists.Entry> entries(CodeList list) {
    return query(ENTRIES + " ORDER BY code, valid_from", CodeRepository::entry, list);
  }

  /** The words that hold on a day, by code. */
  Map<String, String> words(CodeList list, LocalDate day) {
    return query(
            ENTRIES + " AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?)",
            CodeRepository::entry,
            list,
            day,
            day)
        .stream()
        .collect(Collectors.toMap(CodeLists.Entry::code, CodeLists.Entry::label));
  }

  /** The wordings of a code, by day, locked until the transaction ends. */
  List<CodeLists.Entry> locked(CodeList list, String code) {
    return query(
        ENTRIES + " AND code = ? ORDER BY valid_from FOR UPDATE",
        CodeRepository::entry,
        list,
        code);
  }

  /** Lets the wording that has no end hold until the day before. */
  void end(CodeList list, String code, LocalDate before) {
    update(
        "UPDATE code_entry SET valid_until = ?, version = version + 1"
            + " WHERE list_name = ? AND code = ? AND valid_until IS NULL",
        before.minusDays(1),
        list,
        code);
  }

  /** Adds a wording; false when there is one of that day. */
  boolean add(CodeList list, String code, String label, Sector sector, LocalDate from) {
    return insertNew(
        "INSERT INTO code_entry (id, list_name, code, label, belongs_to, valid_from, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        RandomIds.positiveLong(),
        list,
        code,
        label,
        sector,
        from);
  }

  private static CodeLists.Entry entry(ResultSet row) throws SQLException {
    String sector = row.getString("belongs_to");
    return new CodeLists.Entry(
        row.getString("code"),
        row.getString("label"),
        sector == null ? null : Sector.valueOf(sector),
        day(row, "valid_from"),
        day(row, "valid_until"));
  }
}
