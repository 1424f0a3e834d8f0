package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.web.frame.Frame;

/** One request for an account, with what may be done about it. */
@Named
@RequestScoped
public class RequestPage {

  @Inject private UserRequests requests;
  @Inject private Frame frame;

  private String request;
  private UserRequests.Whole whole;

  /** The opaque handle of the request. */
  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }

  /** Asks for the request, before anything is rendered. */
  public void load() {
    whole = requests.view(request);
  }

  public UserRequests.Whole getWhole() {
    return whole;
  }

  /** Whether it waits. */
  public boolean isWaiting() {
    return whole != null && whole.row().state() == UserRequests.State.WAITING;
  }

  /** Whether the caller may decide in one way or the other. */
  public boolean isDecides() {
    return isWaiting() && whole.bars().refuse() == null && frame.getCaller().may(Right.KEEP_STAFF);
  }

  /** Whether the caller may also let the person in. */
  public boolean isApproves() {
    return isDecides() && whole.bars().approve() == null;
  }

  /** Why the caller may not decide, where the role could; or null. */
  public String getBarred() {
    return isWaiting() && frame.getCaller().may(Right.KEEP_STAFF) ? whole.bars().approve() : null;
  }

  /** Whether the caller may take it back. */
  public boolean isWithdraws() {
    return isWaiting() && whole.bars().withdraw() == null;
  }
}
