package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.SignInFlow;

/** The first step. Whatever is typed, it leads on to the second, which alone decides. */
@Named
@RequestScoped
public class SignInPage extends TypedForm {

  @Inject private SignInFlow flow;
  @Inject private Problems problems;

  /** Why the session before came to an end, or an empty text. */
  public String getWhy() {
    return Texts.orNone(
        "signout."
            + FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("why"));
  }

  /** Goes on to the code, unless a field is empty. */
  public String next() {
    // A password is taken as it is, blanks and all.
    String password = getTyped().getOrDefault("password", "");
    if (typed("username").isEmpty()) {
      problems.add(new Problem("username", Texts.of("signin.empty.username")));
    }
    if (password.isEmpty()) {
      problems.add(new Problem("password", Texts.of("signin.empty.password")));
    }
    return problems.isAny() ? null : flow.password(typed("username"), password);
  }
}
