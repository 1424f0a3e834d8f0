package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;

/**
 * What no page is ever asked for: other verbs, path parameters, more than a form holds, foreign
 * hosts, and requests that another site makes in the user's name. Asked by the mechanism, which
 * runs first, and again by the filter.
 */
final class RequestShape {

  /** RFC 9110, 15.5.20: not the host that this server answers for. */
  private static final int MISDIRECTED = 421;

  /** In bytes, as the server's own limit for forms (40-hardening.asadmin). */
  private static final int LARGEST = 512 * 1024;

  private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  private RequestShape() {}

  /** The status with which to refuse, or 0. */
  static int refusal(HttpServletRequest request, PublicHost host) {
    if (!VERBS.contains(request.getMethod())) {
      return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }
    String uri = request.getRequestURI().toLowerCase(Locale.ROOT);
    if (uri.indexOf(';') >= 0 || uri.contains("%3b") || uri.contains("%00") || uri.contains("//")) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (!"POST".equals(request.getMethod()) && request.getParameter(VIEW_STATE) != null) {
      // A form that is sent by its address would leave what was typed in logs and histories.
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (request.getContentLengthLong() > LARGEST) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      // Browsers say how long a form is; who does not could send without end.
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (!host.accepts(request.getHeader("Host"))) {
      return MISDIRECTED;
    }
    return ownSite(request) ? 0 : HttpServletResponse.SC_NOT_FOUND;
  }

  /**
   * Browsers say where a request comes from (Sec-Fetch-Site). From another site only a link that a
   * person follows is let through, and that brings no session: see {@link SameSiteLanding}.
   */
  private static boolean ownSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || OWN.contains(site)) {
      return "GET".equals(request.getMethod())
          || "HEAD".equals(request.getMethod())
          || sameOrigin(request);
    }
    return SameSiteLanding.isFollowedLink(request) || isReport(request);
  }

  /** For browsers without Sec-Fetch-Site: a form's Origin is the host that it is sent to. */
  private static boolean sameOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null || request.getHeader("Sec-Fetch-Site") != null) {
      return true;
    }
    return origin.endsWith("://" + request.getHeader("Host"));
  }

  private static boolean isReport(HttpServletRequest request) {
    return request.getRequestURI().endsWith(OpenPaths.REPORTS);
  }
}
