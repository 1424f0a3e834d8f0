package org.contactpoint.people.alerts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.vault.Seals;

/** The alerts of one's authority. */
@Stateless
@PermitAll
public class AlertOffice implements AlertDesk {

  private static final int LAST_PAGE = 1_000;

  @Inject private AlertRepository repository;
  @Inject private OpenAlerts alerts;
  @Inject private CurrentCaller callers;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.ALERT_LIST)
  public Listing list(Show show, int page) {
    noting.detail("show=" + show + " page=" + page);
    int skip = (Math.max(1, Math.min(LAST_PAGE, page)) - 1) * PAGE;
    List<Row> found =
        repository
            .select(
                Reach.ofAuthority(callers.get().authority(), clock.today()), show, skip, PAGE + 1)
            .stream()
            .map(this::row)
            .toList();
    boolean more = found.size() > PAGE;
    return new Listing(more ? found.subList(0, PAGE) : found, more);
  }

  @Override
  @Guarded(Operation.ALERT_VIEW)
  public Row view(String alert) {
    AlertRepository.Found found = alerts.found(alert);
    noting.detail("alert=" + found.kind() + " account=" + found.username());
    return row(found);
  }

  @Override
  @Guarded(Operation.ALERT_ACKNOWLEDGE)
  public void acknowledge(Order order) {
    alerts.close(order, Operation.ALERT_ACKNOWLEDGE, alert -> {});
  }

  private Row row(AlertRepository.Found f) {
    boolean today = f.day().equals(clock.today());
    return new Row(
        seals.handle(OpenAlerts.KIND, callers.get().accountId(), f.id()),
        f.kind(),
        f.at(),
        f.username(),
        f.person(),
        f.organisation(),
        f.kind().stops() && f.closedAt() == null && today,
        f.kind().reviewed(),
        alerts.own(f),
        f.closedAt(),
        f.closer(),
        f.reason() == null ? null : StaffReason.label(f.reason()),
        alerts.text(f),
        f.entry() == null ? null : HexFormat.of().formatHex(f.entry()));
  }
}
