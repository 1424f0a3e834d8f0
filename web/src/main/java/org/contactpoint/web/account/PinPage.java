package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.OwnPin;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** Sets one's own PIN for codes. Nothing typed is ever shown back. */
@Named
@RequestScoped
public class PinPage extends TypedForm {

  @Inject private OwnPin pins;
  @Inject private Problems problems;

  /** Sets it, or says what is wrong. The password is taken as it is, blanks and all. */
  public String set() {
    return problems.attempt(
        () -> {
          String password = getTyped().getOrDefault("present", "");
          if (!pins.set(password, typed("pin"), typed("again"))) {
            throw new InvalidInput("present", Texts.of("password.wrong"));
          }
          return "/myaccount.xhtml?faces-redirect=true&done=PIN_SET";
        });
  }
}
