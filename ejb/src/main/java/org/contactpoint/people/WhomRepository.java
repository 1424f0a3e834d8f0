package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** Who on record answers calls of people who cannot come in. */
@ApplicationScoped
class WhomRepository extends JdbcRepository {

  private static final String REACHED = " AND m.state = 'ACTIVE' AND m.telephone <> ''";

  /** An organisation that answers. */
  record Line(String name, String telephone) {}

  /**
   * The management team of the authority in which an account works on a day; none for national
   * bodies. Of two that were merged, the one of before.
   */
  Optional<Line> managementTeam(long account, LocalDate today) {
    return queryOne(
        "SELECT m.name, m.telephone FROM account a JOIN organisation o ON o.id = a.organisation_id"
            + " JOIN organisation m ON m.kind = 'MANAGEMENT' AND "
            + AuthorityRows.NOW.replace("o.", "m.")
            + " = "
            + AuthorityRows.NOW
            + REACHED
            + " WHERE a.id = ? AND o.sector <> 'NATIONAL'"
            + " ORDER BY m.authority = o.authority DESC, m.id LIMIT 1",
        WhomRepository::line,
        today,
        today,
        account);
  }

  /** The help desk of the installation. */
  Optional<Line> helpDesk() {
    return queryOne(
        "SELECT m.name, m.telephone FROM organisation m WHERE m.kind = 'HELP_DESK'"
            + REACHED
            + " ORDER BY m.id LIMIT 1",
        WhomRepository::line);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row.getString("name"), row.getString("telephone"));
  }
}
