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

/** The second step with a security key, which decides about all factors at once. */
@Named
@RequestScoped
public class KeyPage extends TypedForm {

  @Inject private SignInFlow flow;
  @Inject private SecondStep steps;
  @Inject private Problems problems;

  private String question;

  /** Puts the question, before anything is rendered; each answer needs a new one. */
  public void load() {
    question = flow.question().orElse(null);
  }

  /** The question for the browser, or null when the sign-in has to start again. */
  public String getQuestion() {
    return question;
  }

  /** Whether codes are taken as well. */
  public boolean isCodes() {
    return steps.codes();
  }

  /** Signs in, or says the same words whatever was wrong. */
  public String finish() {
    Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    String next = flow.key(getTyped().getOrDefault("response", ""), (HttpServletResponse) response);
    if (next == null) {
      String message = flow.message();
      problems.add(new Problem("use-key", message == null ? Texts.of("key.wrong") : message));
    }
    return next;
  }
}
