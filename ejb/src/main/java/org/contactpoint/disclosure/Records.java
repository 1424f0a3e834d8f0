package org.contactpoint.disclosure;

import java.util.List;
import org.contactpoint.access.Reason;

/**
 * Opens the record of one child: ask, give a reason, look. Every method is guarded, and its ledger
 * entry is durable before anything is returned.
 */
public interface Records {

  /**
   * What the reason page shows before anything is opened. Naming the child is a look.
   *
   * @param child an opaque handle of this caller
   * @throws org.contactpoint.kernel.NotFound for a handle that is not this caller's, or no record
   */
  ReasonPage ask(String child);

  /**
   * Opens a record for a reason. Without involvement and outside the area of the own organisation
   * more is needed: a longer text, and that the caller says so (F063).
   *
   * @param child an opaque handle of this caller
   * @param reason the code of the reason, one of the caller's sector
   * @param text a short text of 3 to 200 characters, of 20 at least when that is needed; sealed in
   *     the ledger
   * @param distant whether the caller says that there is neither involvement nor area
   * @param idempotencyKey 16 bytes in base64url made by the form: a reload opens nothing anew
   * @return the opaque id of the look, for {@link #view}
   * @throws org.contactpoint.kernel.InvalidInput when code, text or statement is missing, or the
   *     text too short or too long
   * @throws org.contactpoint.kernel.Refused for the own record or one of the own family
   */
  String open(String child, String reason, String text, boolean distant, String idempotencyKey);

  /**
   * The record through an open look of this caller and this session, judged anew at each call: an
   * expired look, a lost right or a changed shield shows at once.
   *
   * @param look the opaque id that {@link #open} gave
   * @throws org.contactpoint.kernel.NotFound when the look is absent, expired or not this caller's
   */
  RecordView view(String look);

  /** Marks the look as "I opened the wrong record" and ends it; nothing is erased. */
  void wrong(String look);

  /**
   * The reason page.
   *
   * @param child the handle
   * @param name the child's name in use
   * @param born birth date as shown, with age
   * @param gender girl, boy, not specified
   * @param area responsible authority or "not known"
   * @param reasons those of the caller's sector
   * @param distant whether more is needed to open it
   */
  record ReasonPage(
      String child,
      String name,
      String born,
      String gender,
      String area,
      List<Choice> reasons,
      boolean distant) {

    /** Of no child, for a page that is not filled yet. */
    public static ReasonPage none() {
      return new ReasonPage("", "", "", "", "", List.of(), false);
    }
  }

  /**
   * A reason that may be chosen.
   *
   * @param label what it is called today
   */
  record Choice(Reason reason, String label) {}
}
