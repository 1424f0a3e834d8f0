package org.contactpoint.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * For the web module of the tests alone. Soteria, having found a mechanism in one web module, asks
 * every web module of the EAR for one and fails where there is none. A request brings nobody in; a
 * test may name the caller by {@link TestCaller}, for the container's half of what the guard asks.
 */
@ApplicationScoped
public class NobodySignsIn implements HttpAuthenticationMechanism {

  @Inject private TestCaller caller;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    caller.meet(request, response);
    Credential named = context.getAuthParameters().getCredential();
    return named instanceof CallerOnlyCredential only
        ? context.notifyContainerAboutLogin(only.getCaller(), Set.of())
        : context.doNothing();
  }
}
