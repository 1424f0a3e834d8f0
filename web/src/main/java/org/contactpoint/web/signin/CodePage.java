package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.CodeCredential;

/** The second step, which decides about all factors at once. */
@Named
@RequestScoped
public class CodePage extends TypedForm {

  @Inject Doorway doorway;
  @Inject Problems problems;

  /** Signs in, or says the same words whatever was wrong. */
  public String finish() {
    if (typed("code").isEmpty()) {
      problems.add(new Problem("code", Texts.of("code.empty")));
      return null;
    }
    AuthenticationStatus status = doorway.present(new CodeCredential(typed("code")));
    if (status == AuthenticationStatus.SUCCESS) {
      return "/index.xhtml?faces-redirect=true";
    }
    problems.add(new Problem("code", Texts.of("code.wrong")));
    return null;
  }
}
