package org.contactpoint.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.staff.StaffFamily;
import org.contactpoint.web.frame.Problems;

/** The family of one of the staff, for the management team. */
@Named
@RequestScoped
public class FamilyPage extends DeclarationForm {

  @Inject private StaffFamily family;
  @Inject private Problems problems;

  private String account;
  private StaffFamily.Listing listing;

  /** The opaque handle of the account. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    listing = family.view(account);
  }

  public StaffFamily.Listing getListing() {
    return listing;
  }

  /** Declares somebody, or says what is wrong. */
  public String declare() {
    return problems.attempt(
        () -> {
          family.add(account, form());
          return after("FAMILY_ADD");
        });
  }

  /** Takes somebody off the list, or says why not. */
  public String end() {
    return problems.attempt(
        () -> {
          family.end(account, typed("member"), typed(KEY));
          return after("FAMILY_END");
        });
  }

  private String after(String done) {
    return "/family.xhtml?faces-redirect=true&done=" + done + "&a=" + account;
  }
}
