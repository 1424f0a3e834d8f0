package org.contactpoint.people;

/** Tells somebody what happened to the account; for rooms within {@code people}. */
public interface AccountNotices {

  /** Adds a notice, to be read on the person's own page. */
  void tell(long accountId, OwnKeys.NoticeKind kind);

  /**
   * Adds a notice that names somebody.
   *
   * @param about user name of who did it
   */
  void tell(long accountId, OwnKeys.NoticeKind kind, String about);
}
