package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.staff.OrderForm;

/** Approves, refuses or withdraws a request; an approval shows the invitation once. */
@Named
@RequestScoped
public class DecidePage extends OrderForm {

  @Inject private UserRequests requests;
  @Inject private Approvals approvals;
  @Inject private Frame frame;

  private String request;
  private String what;
  private UserRequests.Whole whole;
  private Approvals.Invitation invitation;

  /** Takes what is to be done from the address: the form is made of it before values are read. */
  public DecidePage() {
    what = parameter("what");
  }

  /** The opaque handle of the request. */
  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }

  /** What is to be done: approve, refuse or withdraw. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** Asks whom it is about, before anything is rendered. */
  public void load() {
    boolean withdraws = operation() == Operation.USER_REQUEST_WITHDRAW;
    frame.need(withdraws ? Right.ASK_FOR_USERS : Right.KEEP_STAFF);
    whole = requests.view(request);
  }

  public UserRequests.Whole getWhole() {
    return whole;
  }

  /** The invitation that was just made, or null. */
  public Approvals.Invitation getInvitation() {
    return invitation;
  }

  @Override
  protected Operation operation() {
    return switch (what == null ? "" : what) {
      case "approve" -> Operation.USER_REQUEST_APPROVE;
      case "refuse" -> Operation.USER_REQUEST_REFUSE;
      case "withdraw" -> Operation.USER_REQUEST_WITHDRAW;
      default -> throw new NotFound();
    };
  }

  @Override
  protected String subject() {
    return request;
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
    return "/request.xhtml?faces-redirect=true&done=" + operation() + "&r=" + request;
  }
}
