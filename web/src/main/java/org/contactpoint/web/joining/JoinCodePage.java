package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.JoinFlow;

/** Sets up a code generator instead of a key, where codes are taken. */
@Named
@RequestScoped
public class JoinCodePage extends TypedForm {

  @Inject private JoinFlow flow;
  @Inject private Problems problems;

  private String secret;

  /** Asks for the secret, before anything is rendered. */
  public void load() {
    secret = flow.codeSecret().orElse(null);
  }

  /** The secret in groups of four, or null when none may be made here. */
  public String getSecret() {
    return secret == null ? null : secret.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** Confirms it by the first code. */
  public String confirm() {
    return problems.attempt(() -> flow.makeCode(typed("code")));
  }
}
