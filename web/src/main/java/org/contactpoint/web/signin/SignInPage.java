package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.SignInFlow;

/** The first step. Whatever is typed, it leads on to the second, which alone decides. */
@Named
@RequestScoped
public class SignInPage extends TypedForm {

  @Inject private SignInFlow flow;
  @Inject private Problems problems;

  /** Goes on to the code, unless a field is empty. */
  public String next() {
    // A password is taken as it is, blanks and all.
    String password = getTyped().getOrDefault("password", "");
    problems.need(!typed("username").isEmpty(), "username", "signin.empty.username");
    problems.need(!password.isEmpty(), "password", "signin.empty.password");
    return problems.isAny() ? null : flow.password(typed("username"), password);
  }
}
