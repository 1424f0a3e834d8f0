package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Covers;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Frame;

/** Gives a temporary account a later last day: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class ExtendPage extends CheckedForm {

  @Inject private Staff staff;
  @Inject private Covers covers;
  @Inject private ProductClock clock;
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

  /** Asks whose account it is, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    member = staff.view(account);
  }

  public Staff.Member getMember() {
    return member;
  }

  /** The new last day, as it was looked over. */
  public LocalDate getUntil() {
    return typedDay("until").orElse(null);
  }

  @Override
  protected void judge() {
    extension().check(clock.today());
  }

  @Override
  protected String act() {
    covers.extend(extension());
    return "/person.xhtml?faces-redirect=true&done=COVER_EXTEND&a=" + account;
  }

  private Covers.Extension extension() {
    return new Covers.Extension(account, boxes("until"), typed("evidence"), typed(KEY));
  }
}
