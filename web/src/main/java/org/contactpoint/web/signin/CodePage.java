package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.SecondStep;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.SignInFlow;

/** The second step, which decides about all factors at once. */
@Named
@RequestScoped
public class CodePage extends TypedForm {

  @Inject private SignInFlow flow;
  @Inject private SecondStep steps;
  @Inject private Problems problems;

  /** Whether codes are taken at all here. */
  public boolean isTaken() {
    return steps.codes();
  }

  /** Whether nobody comes in without a PIN. */
  public boolean isPinNeeded() {
    return steps.pinNeeded();
  }

  /** Signs in, or says the same words whatever was wrong. */
  public String finish() {
    if (typed("code").isEmpty()) {
      problems.add(new Problem("code", Texts.of("code.empty")));
      return null;
    }
    Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    String next = flow.code(typed("code"), typed("pin"), (HttpServletResponse) response);
    if (next == null) {
      String message = flow.message();
      problems.add(new Problem("code", message == null ? Texts.of("code.wrong") : message));
    }
    return next;
  }
}
