package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hands what was typed to the container's sign-in mechanism. */
@RequestScoped
class Doorway {

  @Inject SecurityContext security;

  /** Gives one factor to the mechanism and says how far that leads. */
  AuthenticationStatus present(Credential credential) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    return security.authenticate(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams().credential(credential));
  }
}
