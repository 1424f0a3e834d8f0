package org.contactpoint.people.alerts;

import org.contactpoint.access.Caller;

/** Tells the management team of the signed-in caller's authority; for the rooms inside. */
public interface Alerts {

  /**
   * Tells, in a transaction of its own, since what it is about is refused and rolled back. While
   * one of a kind is open for an account and day, or for an organisation, it is enough.
   */
  void raise(AlertKind kind);

  /**
   * Tells of something that is done and not refused: each time, and in the caller's transaction.
   *
   * @return the surrogate of the alert
   */
  long raiseWithChange(AlertKind kind);

  /** The same about somebody for whom the signed-in caller looks up: tells that one's team. */
  void raise(AlertKind kind, Caller about);

  /**
   * Asks the management team of somebody's authority about an entry of the ledger, within the
   * transaction of whoever asks. Each question is an alert of its own.
   *
   * @param account whom the question is about
   * @param entry the entry's id in hexadecimal digits
   */
  void ask(long account, String entry);
}
