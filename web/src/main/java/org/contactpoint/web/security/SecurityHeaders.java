package org.contactpoint.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.kernel.RandomIds;

/**
 * The security headers of every response: pages, files, redirects, error pages. web.xml maps it
 * first, for requests and for errors, since a container may clear headers on its way to an error
 * page. Nothing may be stored but the files of the design, which say nothing of anybody, for ten
 * minutes.
 */
public class SecurityHeaders implements Filter {

  /** The request attribute with the nonce for the scripts of the page. */
  static final String NONCE = "nonce";

  private static final String CACHE = "Cache-Control";
  private static final int NONCE_BYTES = 16;
  private static final Map<String, String> FIXED = fixed();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    String nonce = freshNonce();
    request.setAttribute(NONCE, nonce);
    write(http, nonce);
    if (OpenPaths.isDesign((HttpServletRequest) request)) {
      http.setHeader(CACHE, "public, max-age=600");
    }
    chain.doFilter(request, new PolicyResponse(http, nonce));
  }

  /** For a response that is made before any filter runs: the redirects of the sign-in mechanism. */
  static void writeBeforeFilters(HttpServletResponse response) {
    write(response, freshNonce());
  }

  private static String freshNonce() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(NONCE_BYTES));
  }

  /** Writes all of them. */
  static void write(HttpServletResponse response, String nonce) {
    FIXED.forEach(response::setHeader);
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce));
  }

  /** Whether a header is set here for everybody. */
  static boolean isFixed(String name) {
    return FIXED.keySet().stream().anyMatch(name::equalsIgnoreCase)
        || ContentPolicy.HEADER.equalsIgnoreCase(name)
        || "pragma".equals(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> fixed() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
            + " fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
            + " midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), usb=(),"
            + " xr-spatial-tracking=(), publickey-credentials-get=(self),"
            + " publickey-credentials-create=(self)");
    headers.put(CACHE, "no-store");
    return headers;
  }
}
