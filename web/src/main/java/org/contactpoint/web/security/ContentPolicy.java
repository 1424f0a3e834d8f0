package org.contactpoint.web.security;

/**
 * The Content-Security-Policy: one header on every response, with a nonce of its own. Only the
 * scripts that the page template names with that nonce run; nothing inline does, style included.
 */
final class ContentPolicy {

  static final String HEADER = "Content-Security-Policy";

  private static final String REST =
      "; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " report-uri /csp-report";

  private ContentPolicy() {}

  /**
   * The policy of one response.
   *
   * @param nonce fresh, at least 128 random bits, in base64url
   */
  static String withNonce(String nonce) {
    return "default-src 'self'; script-src 'nonce-" + nonce + "'; style-src 'self'" + REST;
  }
}
