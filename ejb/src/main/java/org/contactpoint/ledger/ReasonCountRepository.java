package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;

/** Counts entries of opened and refused records, by the sector of the organisation. */
@ApplicationScoped
class ReasonCountRepository extends JdbcRepository {

  /** So many entries; the reason is a code, and null where they were refused. */
  record Counted(Sector sector, String reason, int entries) {}

  List<Counted> between(Instant from, Instant until) {
    return query(
        "SELECT o.sector, CASE WHEN e.outcome = 'DONE' THEN e.reason END AS given,"
            + " COUNT(*) AS entries FROM ledger_entry e"
            + " JOIN organisation o ON o.id = e.organisation_id"
            + " WHERE e.at >= ? AND e.at < ? AND (e.operation = 'RECORD_OPEN'"
            + " AND e.outcome IN ('DONE', 'REFUSED')"
            + " OR e.operation = 'RECORD_ASK' AND e.outcome = 'REFUSED')"
            + " GROUP BY o.sector, given",
        row ->
            new Counted(
                Sector.valueOf(row.getString("sector")),
                row.getString("given"),
                row.getInt("entries")),
        from,
        until);
  }
}
