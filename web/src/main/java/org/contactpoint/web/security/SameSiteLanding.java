package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Links from elsewhere. The session's cookie is SameSite=Strict, so such a link comes without it,
 * signed in or not; the landing page asks for the wanted page again from this site, with the
 * cookie.
 */
final class SameSiteLanding {

  static final String PAGE = "/landing.xhtml";

  /** A page of this site: no scheme, no host, no back-slash, no way up. */
  private static final Pattern OWN_PAGE =
      Pattern.compile(
          "/(?:[a-z0-9-]{1,40}/){0,3}[a-z0-9-]{1,40}\\.xhtml(?:\\?[A-Za-z0-9=&_.-]{0,300})?");

  private SameSiteLanding() {}

  /** Whether a person followed a link on another site: a page, by GET, in a window of its own. */
  static boolean isFollowedLink(HttpServletRequest request) {
    return !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        && "GET".equals(request.getMethod())
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
  }

  /** Whether it comes from another site, where the strict cookie stayed behind. */
  static boolean withoutCookie(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return ("cross-site".equals(site) || "same-site".equals(site)) && isFollowedLink(request);
  }

  /** The landing page for the page asked for. */
  static String address(HttpServletRequest request) {
    return request.getContextPath() + PAGE + "?to=" + encoded(wanted(request));
  }

  /** The page asked for, as a path of this site with its query, or the first page. */
  static String wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    return own(request.getServletPath() + (query == null ? "" : "?" + query));
  }

  /** The path if it is one of a page of this site, else the first page: never another site. */
  static String own(String path) {
    return path != null && OWN_PAGE.matcher(path).matches() ? path : "/index.xhtml";
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
