package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.people.JoinStep;

/** The steps of coming in for the first time, as their pages take them. */
@RequestScoped
public class JoinFlow {

  @Inject private JoinStep step;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;

  /**
   * Chooses the first password.
   *
   * @return what is to be said, or empty when a key can be made now
   */
  public Optional<String> choose(String username, String ticket, String fresh, String again) {
    JoinStep.Chosen chosen =
        step.choose(username, ticket, new JoinStep.Password(fresh, again), Origins.of(request));
    if (chosen.message() == null) {
      BrowserSession.begin(request, chosen.pendingSecret());
    }
    return Optional.ofNullable(chosen.message());
  }

  /** The secret for a code generator; empty unless one may be made now. */
  public Optional<String> codeSecret() {
    return caller.find().isPresent() ? Optional.empty() : step.inviteCode(pending());
  }

  /** Confirms the code generator; the sign-in goes on with its next code. */
  public String makeCode(String code) {
    step.makeCode(pending(), code);
    return OpenPaths.CODE + "?faces-redirect=true&done=SIGN_IN_CODE_MAKE";
  }

  private String pending() {
    return BrowserSession.pending(request).orElse("");
  }
}
