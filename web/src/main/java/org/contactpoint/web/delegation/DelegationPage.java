package org.contactpoint.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.web.frame.Frame;

/** One role that is handed over: who, to whom, how it stands, and what may be done. */
@Named
@RequestScoped
public class DelegationPage {

  @Inject private Delegations delegations;
  @Inject private Frame frame;

  private String handle;
  private Delegations.Row row;

  /** The opaque handle. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Reads it, before anything is rendered. */
  public void load() {
    row = delegations.view(handle);
  }

  public Delegations.Row getRow() {
    return row;
  }

  /** Whether the caller is one of the two. */
  public boolean isOwn() {
    return row != null && (row.gives() || row.holds());
  }

  /** Whether the caller may confirm it. */
  public boolean isConfirms() {
    Caller caller = frame.getCaller();
    return row != null
        && !isOwn()
        && row.state() == Delegations.State.WAITING
        && caller.may(Operation.DELEGATION_CONFIRM);
  }

  /** Whether the caller may refuse or end it. */
  public boolean isRefuses() {
    return row != null && !isOwn() && row.open() && frame.getCaller().may(Right.KEEP_STAFF);
  }
}
