package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.OwnPassword;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** Changes one's own password. Nothing typed is ever shown back. */
@Named
@RequestScoped
public class PasswordPage extends TypedForm {

  @Inject private OwnPassword password;
  @Inject private Problems problems;

  /** Changes it, or says what is wrong. Passwords are taken as they are, blanks and all. */
  public String change() {
    return problems.attempt(
        () -> {
          if (!password.change(secret("present"), secret("fresh"), secret("again"))) {
            throw new InvalidInput("present", Texts.of("password.wrong"));
          }
          return "/myaccount.xhtml?faces-redirect=true&done=PASSWORD_CHANGE";
        });
  }

  private String secret(String field) {
    return getTyped().getOrDefault(field, "");
  }
}
