package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;

/** Renews a record check, training or agreement. */
@Named
@RequestScoped
public class RenewPage extends RenewalForm {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private Frame frame;

  private String account;
  private String code;
  private Staff.Member member;

  /** Takes what is renewed from the address: the form is made of it before its values are read. */
  public RenewPage() {
    code =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kind");
  }

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** Code of what is renewed. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Asks whose it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    getKind();
    member = staff.view(account);
  }

  public Staff.Member getMember() {
    return member;
  }

  @Override
  public StandingKind getKind() {
    return StandingKind.FOR_PERSON.stream()
        .filter(kind -> kind.name().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @Override
  protected String subject() {
    return account;
  }

  @Override
  protected String done(StaffKeeping.Renewal renewal) {
    keeping.renew(renewal);
    return "/person.xhtml?faces-redirect=true&done=STANDING_RENEW&a=" + account;
  }
}
