package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps every response at one policy and lets nobody soften the other security headers. */
class PolicyResponse extends HttpServletResponseWrapper {

  private final String nonce;

  PolicyResponse(HttpServletResponse response, String nonce) {
    super(response);
    this.nonce = nonce;
  }

  @Override
  public void addHeader(String name, String value) {
    setOrAdd(name, value, false);
  }

  @Override
  public void setHeader(String name, String value) {
    setOrAdd(name, value, true);
  }

  @Override
  public void reset() {
    super.reset();
    SecurityHeaders.write((HttpServletResponse) getResponse(), nonce);
  }

  private void setOrAdd(String name, String value, boolean replace) {
    if (SecurityHeaders.isFixed(name)) {
      return;
    } else if (replace) {
      super.setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
