package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.staff.Reach;

/** Reads when requests were asked and answered; their duties say no more. */
@ApplicationScoped
class ResponseRepository extends JdbcRepository {

  private static final int MOST = 50_000;

  List<ResponseRows.Asked> since(Reach reach, Instant since) {
    return query(
        "SELECT o.name, d.asked_at, d.acknowledged_at, d.settled_at, d.status, d.owner_account,"
            + " d.stage FROM duty d JOIN organisation o ON o.id = d.organisation_id"
            + " WHERE d.asked_at >= ? AND "
            + reach.condition()
            + " ORDER BY d.asked_at DESC LIMIT "
            + MOST,
        row -> {
          Duty.Status status = Duty.Status.valueOf(row.getString("status"));
          return new ResponseRows.Asked(
              row.getString("name"),
              instant(row, "asked_at"),
              instant(row, "acknowledged_at"),
              instant(row, "settled_at"),
              status == Duty.Status.DONE || status == Duty.Status.DECLINED,
              status == Duty.Status.ESCALATED);
        },
        since,
        reach.key());
  }
}
