package org.contactpoint.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.people.Drafts;
import org.contactpoint.people.Interrupted;

/**
 * A form that came in when its sender's session was over: kept with the address of its page, so
 * that nothing typed is lost to a lapsed check, a suspension or a long telephone call.
 */
@ApplicationScoped
public class UnsentPost {

  /** The page that shows what was kept. */
  static final String PAGE = "/unsent.xhtml";

  /** Page and fields stand in one text, the page first. */
  private static final String BETWEEN = "\n";

  @Inject private Interrupted interrupted;

  /** Whether it was a form that was sent, not one that is still being typed, and is kept. */
  boolean keep(HttpServletRequest request, String secret) {
    String type = request.getContentType();
    if (!"POST".equals(request.getMethod())
        || OpenPaths.DRAFT.equals(request.getServletPath())
        || type == null
        || !type.startsWith("application/x-www-form-urlencoded")) {
      return false;
    }
    try {
      // The filter that sets it runs later.
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      String fields = SentFields.of(request);
      return !fields.isEmpty() && interrupted.keep(secret, page(request) + BETWEEN + fields);
    } catch (UnsupportedEncodingException | ContactPointException notKept) {
      return false;
    }
  }

  /** The page itself tells which it is where its script sends the form before it leaves. */
  private static String page(HttpServletRequest request) {
    return OpenPaths.KEEP_ALIVE.equals(request.getServletPath())
        ? SameSiteLanding.own(request.getParameter("page"))
        : SameSiteLanding.wanted(request);
  }

  /** The page of a kept text. */
  public static String page(Drafts.Draft draft) {
    return SameSiteLanding.own(draft.content().split(BETWEEN, 2)[0]);
  }

  /** The fields of a kept text. */
  public static Map<String, String> fields(Drafts.Draft draft) {
    return SentFields.read(draft.content().split(BETWEEN, 2)[1]);
  }
}
