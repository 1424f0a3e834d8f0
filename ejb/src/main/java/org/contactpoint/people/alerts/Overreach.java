package org.contactpoint.people.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.Sector;

/**
 * Tells the management team of somebody who tried to keep accounts, organisations or keys without
 * the right to. One click that went wrong looks the same, so it is a person who judges; once a day
 * is enough (abuse case 10). Of national bodies, whom no management team reaches, the ledger tells.
 */
@ApplicationScoped
public class Overreach {

  @Inject private Alerts alerts;
  @Inject private CurrentCaller callers;

  /** What was refused to the signed-in caller took this right. */
  public void refused(Right right) {
    Caller caller = callers.find().orElse(null);
    if (caller != null && right.administers() && caller.sector() != Sector.NATIONAL) {
      alerts.raise(AlertKind.OVERREACH);
    }
  }
}
