package org.contactpoint.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.it.StaffFixture;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;

/** For the benchmark's web module alone: each search is of a new practitioner, truly signed in. */
@ApplicationScoped
public class FreshPractitioner implements HttpAuthenticationMechanism {

  @Inject private StaffRegister register;
  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private ProductClock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!request.getServletPath().equals("/search")) {
      return context.doNothing();
    }
    StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
    SignIn.Origin origin = new SignIn.Origin("192.0.2.80", null);
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, origin);
    String secret = signIn.code(pending, staff.code(clock.now()), origin).sessionSecret();
    Caller caller = recognition.recognise(secret).caller().orElseThrow();
    return context.notifyContainerAboutLogin(caller.username(), Set.of(caller.role().name()));
  }
}
