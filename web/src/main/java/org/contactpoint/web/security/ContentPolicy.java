package org.contactpoint.web.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy: one header, whatever makes it. PrimeFaces writes a header of its own
 * with the nonce of the page; its nonce is taken over into ours, since two headers would both apply.
 */
final class ContentPolicy {

  static final String HEADER = "Content-Security-Policy";

  private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]{16,128}'");

  private static final String REST =
      "; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " report-uri /csp-report";

  private ContentPolicy() {}

  /** For what is no page: no script and no inline style runs in it. */
  static String withoutScripts() {
    return "default-src 'self'; script-src 'none'; style-src 'self'" + REST;
  }

  /** For a page; PrimeFaces writes style attributes, hence 'unsafe-inline' for style alone. */
  static String withNonce(String fromPrimeFaces) {
    Matcher nonce = NONCE.matcher(fromPrimeFaces);
    String granted = nonce.find() ? " " + nonce.group() : "";
    return "default-src 'self'; script-src 'self'"
        + granted
        + "; style-src 'self' 'unsafe-inline'"
        + REST;
  }
}
