package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;

/** Kinds of organisation, as the code list has them on a day. */
@ApplicationScoped
class KindRepository extends JdbcRepository {

  private static final String LIST = "ORGANISATION_KIND";

  /** The kinds that may be registered on a day, by name. */
  List<Registration.Kind> on(LocalDate day) {
    return query(
        "SELECT code, label, belongs_to FROM code_entry WHERE list_name = ? AND valid_from <= ?"
            + " AND (valid_until IS NULL OR valid_until >= ?) ORDER BY label",
        row ->
            new Registration.Kind(
                row.getString("code"),
                row.getString("label"),
                Sector.valueOf(row.getString("belongs_to"))),
        LIST,
        day,
        day);
  }

  /** What a kind is called on a day; its last name when it is no longer in use. */
  String label(String code, LocalDate day) {
    return queryOne(
            "SELECT label FROM code_entry WHERE list_name = ? AND code = ? AND valid_from <= ?"
                + " ORDER BY valid_from DESC LIMIT 1",
            row -> row.getString("label"),
            LIST,
            code,
            day)
        .orElse(code);
  }
}
