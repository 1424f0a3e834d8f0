package org.contactpoint.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.people.Recognition;

/**
 * Tells the container who is asking. The steps themselves are {@link SignInFlow}. The session is
 * looked up and judged anew at every request: a suspended account, a lapsed standing or a second
 * sign-in acts at the next click.
 */
@ApplicationScoped
public class ContactPointMechanism implements HttpAuthenticationMechanism {

  /** Request attribute: when the session ends if nothing more is asked. */
  static final String ENDS_AT = "contactpoint.endsAt";

  @Inject private Recognition recognition;
  @Inject private SignInFlow flow;
  @Inject private UnsentPost unsent;
  @Inject private PublicHost host;
  @Inject private CurrentCaller current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.writeBeforeFilters(response);
    int refusal = RequestShape.refusal(request, host);
    if (refusal != 0) {
      // Open paths are refused by the filter, which runs after this.
      return context.isProtected() ? failed(response, refusal) : context.doNothing();
    }
    if (OpenPaths.isFile(request)) {
      return context.doNothing();
    }
    try {
      return recognised(request, response, context);
    } catch (RuntimeException e) {
      // Without database nobody is recognised. No filter has run yet: the reference is made here.
      FailureReference.log(FailureReference.give(request), e);
      return context.isProtected()
          ? failed(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE)
          : context.doNothing();
    }
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    flow.signOut(response);
    context.cleanClientSubject();
  }

  private AuthenticationStatus recognised(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<String> secret = BrowserSession.secret(request);
    String why = null;
    boolean kept = false;
    if (secret.isPresent()) {
      Recognition.Recognised found = recognition.recognise(secret.get(), ClientAddress.of(request));
      if (found.caller().isPresent()) {
        if (!current.settled() && context.isProtected() && !OpenPaths.isSettling(request)) {
          return toAgreement(request, response, context);
        }
        Caller caller = found.caller().get();
        StoodIn.follow(request, caller);
        request.setAttribute(ENDS_AT, found.endsAt());
        return context.notifyContainerAboutLogin(caller.username(), names(caller.roles()));
      }
      why = found.ended().name().toLowerCase(Locale.ROOT);
      kept = unsent.keep(request, secret.get());
      if (!OpenPaths.isBehindAPage(request)) {
        BrowserSession.end(request);
      }
      if (found.whom() != null) {
        BrowserSession.tell(request, found.whom());
      }
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    if (request.getServletPath().startsWith("/api/")) {
      return context.responseUnauthorized();
    }
    return toSignIn(request, response, context, kept ? why + "&unsent=yes" : why);
  }

  private static Set<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.toSet());
  }

  /** Who owes a signature gets this page and no other. */
  private static AuthenticationStatus toAgreement(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String address =
        request.getContextPath()
            + OpenPaths.AGREEMENT
            + "?from="
            + SameSiteLanding.encoded(SameSiteLanding.wanted(request));
    return "partial/ajax".equals(request.getHeader("Faces-Request"))
        ? PartialRedirect.send(response, address)
        : context.redirect(address);
  }

  private static AuthenticationStatus toSignIn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String why) {
    if (why == null && SameSiteLanding.withoutCookie(request)) {
      return context.redirect(SameSiteLanding.address(request));
    }
    String address = request.getContextPath() + OpenPaths.SIGN_IN;
    if (why != null) {
      address += "?why=" + why;
    }
    if ("GET".equals(request.getMethod())) {
      String from = SameSiteLanding.encoded(SameSiteLanding.wanted(request));
      address += (why == null ? "?" : "&") + "from=" + from;
    }
    return "partial/ajax".equals(request.getHeader("Faces-Request"))
        ? PartialRedirect.send(response, address)
        : context.redirect(address);
  }

  private static AuthenticationStatus failed(HttpServletResponse response, int status) {
    try {
      response.sendError(status);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
