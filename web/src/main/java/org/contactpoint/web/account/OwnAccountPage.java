package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.web.frame.Frame;

/** How one signs in oneself, and what happened to that lately. */
@Named
@RequestScoped
public class OwnAccountPage {

  @Inject private OwnKeys keys;
  @Inject private Delegations delegations;
  @Inject private Frame frame;

  private OwnKeys.Held held;
  private List<Delegations.Row> handed = List.of();

  /** Asks, before anything is rendered. */
  public void load() {
    held = keys.held();
    handed = delegations.own();
  }

  /** What one has handed over or holds for a time. */
  public List<Delegations.Row> getDelegations() {
    return handed;
  }

  /** Whether one may hand one's role over. */
  public boolean isHands() {
    return frame.getCaller().may(Operation.DELEGATION_ASK);
  }

  /** Whether one may be looked up for on the telephone, and so has phrases. */
  public boolean isCalls() {
    return frame.getCaller().role() == Role.PRACTITIONER;
  }

  /** Whether one has children of whom there may be news. */
  public boolean isTold() {
    return frame.getCaller().may(Operation.NOTICE_MAIL_VIEW);
  }

  public OwnKeys.Held getHeld() {
    return held;
  }
}
