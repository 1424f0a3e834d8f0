package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.people.authority.NewAuthorities;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** New authorities that wait for a second person, and the one of them that is looked at. */
@Named
@RequestScoped
public class WaitingAuthorityPage extends TypedForm {

  @Inject private NewAuthorities authorities;
  @Inject private Problems problems;

  private String code;
  private List<NewAuthorities.Waiting> waiting;

  /** Code of the one that is looked at; nothing when a new one is typed. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Asks what waits, before anything is rendered. */
  public void load() {
    waiting = authorities.waiting();
  }

  public List<NewAuthorities.Waiting> getWaiting() {
    return waiting;
  }

  /** Whether one is looked at. */
  public boolean isLooking() {
    return code != null && !code.isEmpty();
  }

  /** The one that is looked at, or null. */
  public NewAuthorities.Waiting getOne() {
    return waiting == null
        ? null
        : waiting.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  /** Whether it waits, as far as is known: a page that is posted is read before that. */
  public boolean isOpen() {
    return waiting == null || getOne() != null;
  }

  /** Whether the caller may confirm it, as far as is known. */
  public boolean isConfirms() {
    return waiting == null || getOne() != null && !getOne().own();
  }

  /** Confirms it as a second person. */
  public String confirm() {
    return problems.attempt(
        () -> {
          authorities.confirm(code, typed(KEY));
          return next("/phase.xhtml", Operation.AUTHORITY_REGISTER_CONFIRM) + "&a=" + code;
        });
  }

  /** Takes it away. */
  public String withdraw() {
    return problems.attempt(
        () -> {
          authorities.withdraw(code, typed(KEY));
          return next("/authorities.xhtml", Operation.AUTHORITY_REGISTER_WITHDRAW);
        });
  }

  private static String next(String page, Operation done) {
    return page + "?faces-redirect=true&done=" + done;
  }
}
