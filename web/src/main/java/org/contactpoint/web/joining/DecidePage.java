package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.staff.OrderForm;

/** Approves, refuses or withdraws a request; an approval shows the invitation once. */
@Named
@RequestScoped
public class DecidePage extends OrderForm<UserRequests.Whole> {

  @Inject private UserRequests requests;
  @Inject private Approvals approvals;

  private Approvals.Invitation invitation;

  /** The three things that can be done. */
  public DecidePage() {
    super(
        Map.of(
            "approve", Operation.USER_REQUEST_APPROVE,
            "refuse", Operation.USER_REQUEST_REFUSE,
            "withdraw", Operation.USER_REQUEST_WITHDRAW));
  }

  /** The invitation that was just made, or null. */
  public Approvals.Invitation getInvitation() {
    return invitation;
  }

  /** Why the caller may not do it, or null; a page that is posted is read before that is known. */
  public String getBarred() {
    if (getShown() == null) {
      return null;
    }
    UserRequests.Bars bars = getShown().bars();
    return switch (operation()) {
      case USER_REQUEST_APPROVE -> bars.approve();
      case USER_REQUEST_REFUSE -> bars.refuse();
      default -> bars.withdraw();
    };
  }

  @Override
  protected UserRequests.Whole read(String request) {
    return requests.view(request);
  }

  /** An approval stays on this page: an invitation in an address would be read by others. */
  @Override
  protected String done(StaffKeeping.Order order) {
    switch (operation()) {
      case USER_REQUEST_APPROVE -> {
        invitation = approvals.approve(order);
        return null;
      }
      case USER_REQUEST_REFUSE -> approvals.refuse(order);
      default -> requests.withdraw(order);
    }
    return "/request.xhtml?faces-redirect=true&done=" + operation() + "&r=" + order.subject();
  }
}
