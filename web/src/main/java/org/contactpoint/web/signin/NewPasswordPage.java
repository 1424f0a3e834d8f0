package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.NewPasswordFlow;

/** Chooses a new password with a ticket of the help desk. No password is ever shown back. */
@Named
@RequestScoped
public class NewPasswordPage extends TypedForm {

  @Inject private NewPasswordFlow flow;
  @Inject private Problems problems;

  /** Sets it, or says what is wrong. Passwords are taken as they are, blanks and all. */
  public String set() {
    return problems.attempt(
        () -> {
          flow.set(typed("username"), typed("ticket"), secret("fresh"), secret("again"))
              .ifPresent(
                  words -> {
                    throw new InvalidInput("ticket", words);
                  });
          return "/signin.xhtml?faces-redirect=true&done=SIGN_IN_NEW_PASSWORD";
        });
  }

  private String secret(String field) {
    return getTyped().getOrDefault(field, "");
  }
}
