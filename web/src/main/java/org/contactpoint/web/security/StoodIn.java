package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Delegation;

/**
 * Notices that a role which was handed over for a time is over, so that the next page says so.
 * Without it, whoever stood in would find pages of a minute ago absent and not know why. Kept in
 * the browser's session; rights never depend on it.
 */
public final class StoodIn {

  /** Attribute of the browser's session: the role that is held now. */
  private static final String HELD = "contactpoint.stands-in";

  /** Attribute of the browser's session: the {@link Ended} that nobody has read yet. */
  public static final String ENDED = "contactpoint.stood-in";

  private StoodIn() {}

  /**
   * What is over.
   *
   * @param giver name of whose role it was
   * @param until its last day
   */
  public record Ended(String giver, LocalDate until) implements Serializable {}

  /** Compares what the caller holds with what the request before held. */
  static void follow(HttpServletRequest request, Caller caller) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    Delegation now = caller.delegation();
    Ended held = now == null ? null : new Ended(now.giverName(), now.until());
    Ended before = (Ended) session.getAttribute(HELD);
    if (Objects.equals(held, before)) {
      return;
    }
    session.setAttribute(HELD, held);
    if (held == null) {
      session.setAttribute(ENDED, before);
    } else {
      session.removeAttribute(ENDED);
    }
  }
}
