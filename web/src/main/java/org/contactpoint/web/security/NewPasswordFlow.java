package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.contactpoint.people.NewPassword;

/** Sets a new password with a ticket, from wherever the request comes. */
@RequestScoped
public class NewPasswordFlow {

  @Inject private NewPassword password;
  @Inject private HttpServletRequest request;

  /** What is to be said when it was not set; empty when it was. */
  public Optional<String> set(String username, String ticket, String fresh, String again) {
    return password.set(username, ticket, fresh, again, Origins.of(request));
  }
}
