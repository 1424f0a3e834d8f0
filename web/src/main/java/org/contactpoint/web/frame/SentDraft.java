package org.contactpoint.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.people.Drafts;
import org.contactpoint.web.security.SentFields;

/**
 * The name under which a form's typing is kept, as the form carries it.
 *
 * @param operation code of the operation that the form leads to, or null for no form
 * @param page opaque id of what the page is about, or words
 * @param version of what the window has seen kept, 0 for nothing
 */
public record SentDraft(String operation, String page, long version) {

  static final SentDraft NONE = new SentDraft(null, null, 0);

  private static final String OPERATION = "draft-of";
  private static final String PAGE = "draft-page";
  private static final String VERSION = "draft-version";

  /** Names of fields that are never kept, with blanks between them. */
  private static final String WITHOUT = "draft-without";

  /** What a request carries. */
  static SentDraft of(HttpServletRequest request) {
    if (!mayKeep(request.getParameter(OPERATION))) {
      return NONE;
    }
    String version = request.getParameter(VERSION);
    boolean number = version != null && version.matches("[0-9]{1,18}");
    return new SentDraft(
        request.getParameter(OPERATION),
        request.getParameter(PAGE),
        number ? Long.parseLong(version) : 0);
  }

  /** An operation of a page; what the product itself keeps under a name is nobody's to send. */
  private static boolean mayKeep(String operation) {
    return operation != null
        && !operation.equals(Operation.PROOF_GIVE.name())
        && Stream.of(Operation.values()).anyMatch(known -> known.name().equals(operation));
  }

  boolean any() {
    return operation != null;
  }

  /**
   * Keeps the fields of the request under this name.
   *
   * @return the same with the version that it has now
   * @throws org.contactpoint.kernel.Conflict when another window has kept something later
   * @throws org.contactpoint.kernel.InvalidInput when it is too long
   */
  SentDraft save(Drafts drafts, HttpServletRequest request) {
    String without = request.getParameter(WITHOUT);
    List<String> left = List.of((without == null ? "" : without).split(" "));
    String fields =
        SentFields.of(request, name -> !name.startsWith("draft-") && !left.contains(name));
    return new SentDraft(operation, page, drafts.save(operation, page, version, fields));
  }
}
