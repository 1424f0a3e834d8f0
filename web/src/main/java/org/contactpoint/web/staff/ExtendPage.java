package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Covers;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Gives a temporary account a later last day: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class ExtendPage extends TypedForm {

  @Inject private Staff staff;
  @Inject private Covers covers;
  @Inject private Problems problems;
  @Inject private ProductClock clock;
  @Inject private Frame frame;

  private String account;
  private Staff.Member member;
  private boolean checking;

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

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** The new last day, as it was looked over. */
  public LocalDate getUntil() {
    return typedDay("until").orElse(null);
  }

  /** Shows the answers to be looked over; nothing is done yet. */
  public String check() {
    return problems.attempt(
        () -> {
          extension().check(clock.today());
          checking = true;
          return null;
        });
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          covers.extend(extension());
          return "/person.xhtml?faces-redirect=true&done=COVER_EXTEND&a=" + account;
        });
  }

  private Covers.Extension extension() {
    return new Covers.Extension(account, boxes("until"), typed("evidence"), typed(KEY));
  }
}
