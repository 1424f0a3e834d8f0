package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.people.Drafts;

/**
 * What was typed into a form whose sending had to wait for a second factor: kept as a sealed draft
 * and shown once, when the person is back on the page. Nothing that proves who somebody is is kept.
 */
@RequestScoped
public class KeptTyping {

  /** Says in the address that something was kept for this page. */
  static final String MARK = "kept";

  private static final int LONGEST_PAGE = 80;

  private static final Set<String> SECRETS =
      Set.of("present", "fresh", "again", "password", "pin", "code", "response", "ticket");

  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;

  /** Keeps what this request sent; whether there is something kept. */
  boolean keep() {
    String sent =
        request.getParameterMap().entrySet().stream()
            .filter(field -> !SECRETS.contains(field.getKey()))
            .filter(field -> !field.getKey().startsWith("jakarta.faces."))
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()[0]))
            .collect(Collectors.joining("&"));
    try {
      drafts.discard(Operation.PROOF_GIVE.name(), page());
      drafts.save(Operation.PROOF_GIVE.name(), page(), 0, sent);
      return true;
    } catch (ContactPointException tooLong) {
      return false;
    }
  }

  /** What was kept for this page, once; empty unless its address says that there is something. */
  Map<String, String> taken() {
    if (request.getParameter(MARK) == null) {
      return Map.of();
    }
    String operation = Operation.PROOF_GIVE.name();
    Map<String, String> kept =
        drafts.load(operation, page()).map(draft -> fields(draft.content())).orElse(Map.of());
    if (!kept.isEmpty()) {
      drafts.discard(operation, page());
    }
    return kept;
  }

  private static Map<String, String> fields(String content) {
    return Arrays.stream(content.split("&"))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .collect(Collectors.toMap(f -> decoded(f[0]), f -> decoded(f[1]), (one, other) -> one));
  }

  /** The page with its own parameters, whatever else is in the address. */
  private String page() {
    String query =
        Arrays.stream((request.getQueryString() == null ? "" : request.getQueryString()).split("&"))
            .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(MARK + "="))
            .sorted()
            .collect(Collectors.joining("&"));
    String name = (request.getServletPath() + "_" + query).replaceAll("[^A-Za-z0-9_-]", "_");
    return name.substring(Math.max(0, name.length() - LONGEST_PAGE));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
