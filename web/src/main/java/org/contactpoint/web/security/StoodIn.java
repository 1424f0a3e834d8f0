package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.contactpoint.access.Caller;

/**
 * Notices when it has to be looked up whether a role that was handed over for a time is over: once
 * in a session, and again when the request before had such a role and this one has not. Kept in the
 * browser's session; rights never depend on it.
 */
public final class StoodIn {

  /** Attribute of the browser's session: whose role was held at the request before, or none. */
  private static final String HELD = "contactpoint.stands-in";

  /** Attribute of the browser's session: name of whose role it was, or an empty text. */
  public static final String ASK = "contactpoint.stood-in";

  private static final String NOBODY = "";

  private StoodIn() {}

  /** Compares what the caller holds with what the request before held. */
  static void follow(HttpServletRequest request, Caller caller) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    String now = caller.delegation() == null ? NOBODY : caller.delegation().giverName();
    Object before = session.getAttribute(HELD);
    if (now.equals(before)) {
      return;
    }
    session.setAttribute(HELD, now);
    if (now.isEmpty()) {
      session.setAttribute(ASK, before == null ? NOBODY : before);
    } else {
      session.removeAttribute(ASK);
    }
  }
}
