package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.people.Drafts;
import org.contactpoint.web.security.SentFields;
import org.contactpoint.web.security.UnsentPost;

/**
 * What was typed into a form whose sending had to wait for a second factor, or for the next
 * sign-in: kept as a sealed draft and shown once, when the person is back on the page. Nothing that
 * proves who somebody is is kept.
 */
@RequestScoped
public class KeptTyping {

  /** Says in the address that something was kept for this page. */
  static final String MARK = "kept";

  private static final int LONGEST_PAGE = 80;

  /** What was kept when a session ended, {@link UnsentPost}; anything else is a second factor. */
  private static final String AT_END = "last";

  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;

  /** Keeps what this request sent; whether there is something kept. */
  boolean keep() {
    try {
      drafts.discard(Operation.PROOF_GIVE.name(), page());
      drafts.save(Operation.PROOF_GIVE.name(), page(), 0, SentFields.of(request));
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
    return AT_END.equals(request.getParameter(MARK)) ? takenAtEnd() : takenAtProof();
  }

  private Map<String, String> takenAtProof() {
    String operation = Operation.PROOF_GIVE.name();
    Optional<Drafts.Draft> kept = drafts.load(operation, page());
    kept.ifPresent(draft -> drafts.discard(operation, page()));
    return kept.map(draft -> SentFields.read(draft.content())).orElse(Map.of());
  }

  private Map<String, String> takenAtEnd() {
    Optional<Drafts.Draft> kept =
        drafts
            .load(Drafts.INTERRUPTED, Drafts.LAST)
            .filter(draft -> page(UnsentPost.page(draft)).equals(page()));
    kept.ifPresent(draft -> drafts.discard(Drafts.INTERRUPTED, Drafts.LAST));
    return kept.map(UnsentPost::fields).orElse(Map.of());
  }

  /** The page with its own parameters, whatever else is in the address. */
  private String page() {
    String query = request.getQueryString();
    return page(request.getServletPath() + (query == null ? "" : "?" + query));
  }

  private static String page(String address) {
    String[] parts = address.split("\\?", 2);
    String query =
        Arrays.stream((parts.length < 2 ? "" : parts[1]).split("&"))
            .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(MARK + "="))
            .sorted()
            .collect(Collectors.joining("&"));
    String name = (parts[0] + "_" + query).replaceAll("[^A-Za-z0-9_-]", "_");
    return name.substring(Math.max(0, name.length() - LONGEST_PAGE));
  }
}
