package org.contactpoint.disclosure;

import java.util.List;

/**
 * Who looked at the record of a child, for the child's lead professional, where the installation
 * allows it (F052). Every method is guarded; looking at it is itself a look, with a reason.
 */
public interface WhoLooked {

  /**
   * What the page shows before it is asked why.
   *
   * @param look the opaque id of the caller's open look at the record
   * @return the child's name in use
   * @throws org.contactpoint.kernel.NotFound when the installation does not allow it, or the caller
   *     is not lead professional of this child today
   */
  String ask(String look);

  /**
   * Who opened it in the past twelve months, the newest first, as far as it can be told: see {@code
   * ToldLooks}. What cannot be told leaves no gap, no count and no other words.
   *
   * @param reason code of a reason of {@code WHO_LOOKED}
   * @param text 3 to 200 characters; sealed in the ledger
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  List<LookView> list(String look, String reason, String text);

  /**
   * Asks the management team of who looked, and the auditor, about one of these looks.
   *
   * @throws org.contactpoint.kernel.NotFound when it is none that {@link #list} tells
   */
  void worry(Worry form);

  /**
   * A question about a look.
   *
   * @param look as above
   * @param entry the reference of the look, as the list has it
   * @param reason code of a reason of {@code LOOK_WORRY}
   * @param text 3 to 200 characters; sealed in the ledger, for the auditor
   * @param key idempotency key of the form
   */
  record Worry(String look, String entry, String reason, String text, String key) {

    @Override
    public String toString() {
      return "a question about a look";
    }
  }
}
