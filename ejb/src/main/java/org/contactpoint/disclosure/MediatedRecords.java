package org.contactpoint.disclosure;

/**
 * Opens a record for who is on the telephone, and shows the mediator what may be read out (F049):
 * ask, say the caller's reason, read. The caller's sector, relations and quotas decide, and the
 * mediator's family and quotas as well. Every method is guarded; the ledger has both people.
 */
public interface MediatedRecords {

  /**
   * What the reason page shows; naming the child is a look.
   *
   * @param call opaque handle of the mediator's open call
   * @param child opaque handle from the search of this call
   * @throws org.contactpoint.kernel.Refused when the call is over, or for a record of the caller's
   *     or the mediator's own family
   */
  Records.ReasonPage ask(String call, String child);

  /**
   * Opens a record for the caller's reason.
   *
   * @param form as {@link Records#open} takes it
   * @return the opaque id of the look
   */
  String open(String call, Opening form);

  /**
   * What may be read out, judged anew at each call.
   *
   * @param look the opaque id that {@link #open} gave in a call for this caller
   */
  ReadOutView read(String call, String look);

  /** Marks the look as one at the wrong record; nothing is erased. */
  void wrong(String call, String look);

  /**
   * Why a record is to be opened.
   *
   * @param reason code, one of the caller's sector
   * @param text a short text of the caller's words; sealed in the ledger
   * @param distant whether the caller says that there is neither involvement nor area
   * @param key idempotency key of the form
   */
  record Opening(String child, String reason, String text, boolean distant, String key) {

    @Override
    public String toString() {
      return "opening";
    }
  }
}
