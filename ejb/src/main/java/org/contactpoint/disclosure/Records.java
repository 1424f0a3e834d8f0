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
   * Opens a record for a reason.
   *
   * @param child an opaque handle of this caller
   * @param reason the code of the reason, one of the caller's sector
   * @param text a short text of 3 to 200 characters, sealed in the ledger
   * @param idempotencyKey 16 bytes in base64url made by the form: a reload opens nothing anew
   * @return the opaque id of the look, for {@link #view}
   * @throws org.contactpoint.kernel.InvalidInput when code or text is missing or too long
   */
  String open(String child, String reason, String text, String idempotencyKey);

  /**
   * The record through an open look of this caller and this session, judged anew at each call: an
   * expired look, a lost right or a changed shield shows at once.
   *
   * @param look the opaque id that {@link #open} gave
   * @throws org.contactpoint.kernel.NotFound when the look is absent, expired or not this caller's
   */
  RecordView view(String look);

  /** Marks the look as "I opened the wrong record"; nothing is erased. */
  void wrong(String look);

  /**
   * The reason page.
   *
   * @param child the handle
   * @param name the child's name in use
   * @param reasons those of the caller's sector
   */
  record ReasonPage(String child, String name, List<Reason> reasons) {}
}
