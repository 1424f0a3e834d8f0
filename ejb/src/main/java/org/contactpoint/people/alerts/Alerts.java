package org.contactpoint.people.alerts;

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
}
