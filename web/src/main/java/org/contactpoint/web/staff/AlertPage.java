package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.alerts.AlertDesk;
import org.contactpoint.people.quota.QuotaRelease;
import org.contactpoint.people.staff.StaffKeeping;

/** One alert: says what came of it, or lets the person go on today. */
@Named
@RequestScoped
public class AlertPage extends OrderForm<AlertDesk.Row> {

  @Inject private AlertDesk desk;
  @Inject private QuotaRelease quotas;

  /** The two things that can be done. */
  public AlertPage() {
    super(Map.of("close", Operation.ALERT_ACKNOWLEDGE, "release", Operation.QUOTA_RELEASE));
  }

  @Override
  protected AlertDesk.Row read(String alert) {
    return desk.view(alert);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.QUOTA_RELEASE) {
      quotas.release(order);
    } else {
      desk.acknowledge(order);
    }
    return "/alerts.xhtml?faces-redirect=true&done=" + operation();
  }
}
