package org.contactpoint.people.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.JdbcRepository;

/** Adds authorities, and knows which there are. */
@ApplicationScoped
class NewAuthorityRepository extends JdbcRepository {

  List<String> regions() {
    return query(
        "SELECT DISTINCT region FROM authority ORDER BY region", row -> row.getString("region"));
  }

  boolean taken(String code) {
    return count("gss_code = ?", code) > 0;
  }

  /** Whether one that has no end bears a name. */
  boolean twin(String name) {
    return count("end_on IS NULL AND name = ?", name) > 0;
  }

  /** Stores it; false when somebody else was faster with this code. */
  boolean add(NewAuthorities.Form form) {
    String code = NewAuthorityRules.code(form);
    return insertNew(
        "INSERT INTO authority (gss_code, name, region, kind, start_on, phase, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        code,
        NewAuthorityRules.name(form),
        form.region(),
        NewAuthorityRules.kind(code),
        form.from(),
        Phase.PREPARING);
  }

  private int count(String which, String value) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM authority WHERE " + which,
            row -> row.getInt("found"),
            value)
        .orElse(0);
  }
}
