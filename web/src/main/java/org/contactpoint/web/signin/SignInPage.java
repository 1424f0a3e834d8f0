package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** The first step. Whatever is typed, it leads on to the second, which alone decides. */
@Named
@RequestScoped
public class SignInPage extends TypedForm {

  @Inject Doorway doorway;
  @Inject Problems problems;

  /** Goes on to the code, unless a field is empty. */
  public String next() {
    String password = getTyped().getOrDefault("password", "");
    if (typed("username").isEmpty()) {
      problems.add(new Problem("username", Texts.of("signin.empty.username")));
    }
    if (password.isEmpty()) {
      problems.add(new Problem("password", Texts.of("signin.empty.password")));
    }
    if (problems.isAny()) {
      return null;
    }
    doorway.present(new UsernamePasswordCredential(typed("username"), password));
    return "/code.xhtml?faces-redirect=true";
  }
}
