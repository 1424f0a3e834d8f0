package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.Tickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.web.frame.Frame;

/** One account: who, where, standings, history, and what may be done. */
@Named
@RequestScoped
public class PersonPage {

  @Inject private Staff staff;
  @Inject private Frame frame;

  private String account;
  private Staff.Member member;

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /**
   * Asks for the account, before anything is rendered.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside the caller's reach
   */
  public void load() {
    member = staff.view(account);
  }

  public Staff.Member getMember() {
    return member;
  }

  /** Whether the caller keeps staff, and this is somebody else. */
  public boolean isKeeps() {
    return member != null && !member.own() && frame.getCaller().may(Right.KEEP_STAFF);
  }

  /** Whether a ticket for this account takes two people. */
  public boolean isTakesTwo() {
    return Tickets.takeTwo(member.row().role());
  }

  /** Whether the safeguarding right is held today, so that it can be taken away. */
  public boolean isSafeguards() {
    return member.standings().stream()
        .anyMatch(
            held ->
                held.kind() == StandingKind.SAFEGUARDING
                    && (held.state() == Standing.State.IN_FORCE
                        || held.state() == Standing.State.ENDS_SOON));
  }

  /** Whether the account is not closed. */
  public boolean isLiving() {
    return member != null && member.row().state() != AccountState.CLOSED;
  }
}
