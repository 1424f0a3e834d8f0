package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the container's session keeps of signing in: secrets of rows in the database, no more. */
public final class BrowserSession {

  /** Attribute of the browser's session: whom to call, for who held the session that ended. */
  public static final String WHOM = "contactpoint.whom";

  private static final String SESSION = "contactpoint.session";
  private static final String PENDING = "contactpoint.pending";
  private static final String WANTED = "contactpoint.wanted";

  private BrowserSession() {}

  static Optional<String> secret(HttpServletRequest request) {
    return read(request, SESSION);
  }

  static Optional<String> pending(HttpServletRequest request) {
    return read(request, PENDING);
  }

  static Optional<String> wanted(HttpServletRequest request) {
    return read(request, WANTED);
  }

  /** After the first step: a new session id, and the secret of the pending sign-in. */
  static void begin(HttpServletRequest request, String pending) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.removeAttribute(SESSION);
    session.removeAttribute(WHOM);
    session.setAttribute(PENDING, pending);
  }

  /** After the second step: a session with nothing of the time before, under a new id. */
  static void open(HttpServletRequest request, String secret) {
    HttpSession before = request.getSession(true);
    before.removeAttribute(PENDING);
    before.removeAttribute(WANTED);
    request.changeSessionId();
    before.setAttribute(SESSION, secret);
  }

  static void want(HttpServletRequest request, String page) {
    request.getSession(true).setAttribute(WANTED, page);
  }

  /** Keeps, for the browser that held an ended session and no other, whom to call. */
  static void tell(HttpServletRequest request, String whom) {
    request.getSession(true).setAttribute(WHOM, whom);
  }

  /** Ends the container's session, whatever it held. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static Optional<String> read(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(name));
  }
}
