package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.JoinFlow;

/** Chooses the first password with an invitation. No password is ever shown back. */
@Named
@RequestScoped
public class JoinPage extends TypedForm {

  @Inject private JoinFlow flow;
  @Inject private Problems problems;

  /** Goes on to the key, or says the same words whatever was wrong with name or invitation. */
  public String choose() {
    problems.need(!typed("username").isEmpty(), "username", "signin.empty.username");
    problems.need(!typed("ticket").isEmpty(), "ticket", "join.empty.ticket");
    if (problems.isAny()) {
      return null;
    }
    return problems.attempt(
        () -> {
          String wrong =
              flow.choose(typed("username"), typed("ticket"), secret("fresh"), secret("again"))
                  .orElse(null);
          if (wrong != null) {
            problems.add(new Problem("ticket", wrong));
            return null;
          }
          return "/ticket.xhtml?faces-redirect=true&done=SIGN_IN_INVITATION";
        });
  }

  private String secret(String field) {
    return getTyped().getOrDefault(field, "");
  }
}
