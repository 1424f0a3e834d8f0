package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Paths that need no session; web.xml says the same to the container. */
final class OpenPaths {

  static final String REPORTS = "/csp-report";
  static final String SIGN_IN = "/signin.xhtml";
  static final String CODE = "/code.xhtml";
  static final String KEY = "/key.xhtml";
  static final String AGREEMENT = "/agreement.xhtml";
  static final String KEEP_ALIVE = "/keep-alive";
  static final String DRAFT = "/draft";

  private OpenPaths() {}

  /** What opens to who is signed in and has yet to sign the agreement. */
  static boolean isSettling(HttpServletRequest request) {
    String path = request.getServletPath();
    return AGREEMENT.equals(path) || KEEP_ALIVE.equals(path);
  }

  /**
   * What a script of ours asks for behind a page that stays: it may yet hand over what it holds.
   */
  static boolean isBehindAPage(HttpServletRequest request) {
    String path = request.getServletPath();
    return KEEP_ALIVE.equals(path) || DRAFT.equals(path);
  }

  /** Style, script, fonts, icon. */
  static boolean isDesign(HttpServletRequest request) {
    return request.getServletPath().startsWith("/resources/");
  }

  /** Files of the design, which are the same for everybody: no look at the database for them. */
  static boolean isFile(HttpServletRequest request) {
    String path = request.getServletPath();
    return isDesign(request)
        || path.startsWith("/jakarta.faces.resource/")
        || "/favicon.ico".equals(path)
        || REPORTS.equals(path);
  }
}
