package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;

/**
 * Counts entries of opened and refused records, by the sector of the organisation: where somebody
 * looked up for somebody else, of that one's.
 */
@ApplicationScoped
class ReasonCountRepository extends JdbcRepository {

  /** So many entries; the reason is a code, and null where they were refused. */
  record Counted(Sector sector, String reason, int entries) {}

  List<Counted> between(Instant from, Instant until) {
    return query(
        "SELECT o.sector, CASE WHEN e.outcome = 'DONE' THEN e.reason END AS given,"
            + " COUNT(*) AS entries FROM ledger_entry e"
            + " LEFT JOIN account b ON b.id = e.on_behalf_of"
            + " JOIN organisation o ON o.id = COALESCE(b.organisation_id, e.organisation_id)"
            + " WHERE e.at >= ? AND e.at < ? AND (e.operation IN ('RECORD_OPEN', 'MEDIATED_OPEN')"
            + " AND e.outcome IN ('DONE', 'REFUSED')"
            + " OR e.operation IN ('RECORD_ASK', 'MEDIATED_ASK') AND e.outcome = 'REFUSED')"
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
