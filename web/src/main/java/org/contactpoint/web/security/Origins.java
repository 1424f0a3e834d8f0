package org.contactpoint.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.contactpoint.people.SignIn;

/** Where a request of signing in comes from: the peer's address, and what its browser keeps. */
final class Origins {

  /** Proves a former sign-in from this browser. */
  static final String DEVICE = "__Host-device";

  private Origins() {}

  static SignIn.Origin of(HttpServletRequest request) {
    return new SignIn.Origin(
        ClientAddress.of(request),
        cookie(request, DEVICE),
        BrowserKind.of(request.getHeader("User-Agent")));
  }

  /** The value of a cookie, or null. */
  static String cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(cookie -> name.equals(cookie.getName()))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}
