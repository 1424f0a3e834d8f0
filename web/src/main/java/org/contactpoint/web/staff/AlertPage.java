package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.alerts.AlertDesk;
import org.contactpoint.people.quota.QuotaRelease;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** One alert: says what came of it, or lets the person go on today. */
@Named
@RequestScoped
public class AlertPage extends OrderForm {

  @Inject private AlertDesk desk;
  @Inject private QuotaRelease quotas;
  @Inject private Frame frame;

  private String handle;
  private String what;
  private AlertDesk.Row alert;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public AlertPage() {
    what = parameter("what");
  }

  /** The opaque handle of the alert. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** What is to be done: close or release. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks for the alert, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    operation();
    alert = desk.view(handle);
  }

  public AlertDesk.Row getAlert() {
    return alert;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "close" -> Operation.ALERT_ACKNOWLEDGE;
      case "release" -> Operation.QUOTA_RELEASE;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return handle;
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
