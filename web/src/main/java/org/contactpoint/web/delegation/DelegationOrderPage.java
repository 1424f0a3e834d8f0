package org.contactpoint.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.delegation.DelegationDecisions;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.staff.OrderForm;

/** Confirms, refuses or ends a role that is handed over. */
@Named
@RequestScoped
public class DelegationOrderPage extends OrderForm<Delegations.Row> {

  @Inject private Delegations delegations;
  @Inject private DelegationDecisions decisions;

  /** One of the three. */
  public DelegationOrderPage() {
    super(
        Map.of(
            "confirm",
            Operation.DELEGATION_CONFIRM,
            "refuse",
            Operation.DELEGATION_REFUSE,
            "end",
            Operation.DELEGATION_END_OWN));
  }

  /** Where one came from. */
  public String getBack() {
    return isMine() ? "myaccount.xhtml" : "delegation.xhtml?d=" + getHandle();
  }

  @Override
  protected Delegations.Row read(String delegation) {
    return isMine() ? delegations.own(delegation) : delegations.view(delegation);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    switch (operation()) {
      case DELEGATION_CONFIRM -> decisions.confirm(order);
      case DELEGATION_REFUSE -> decisions.refuse(order);
      default -> delegations.end(order);
    }
    String page = isMine() ? "/myaccount.xhtml?" : "/delegation.xhtml?d=" + order.subject() + "&";
    return page + "faces-redirect=true&done=" + operation();
  }

  private boolean isMine() {
    return operation() == Operation.DELEGATION_END_OWN;
  }
}
