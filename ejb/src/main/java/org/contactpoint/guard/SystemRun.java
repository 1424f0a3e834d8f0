package org.contactpoint.guard;

import org.contactpoint.access.Operation;

/**
 * Lets a named job or timer of the product do an operation whose right is SYSTEM. Two entries are
 * written, attempt and outcome; a guarded method called inside is allowed for that operation only.
 */
public interface SystemRun {

  /**
   * Runs the work as the system.
   *
   * @param operation one whose right is SYSTEM
   * @param name of the job, such as {@code sandbox-population}; no personal data
   * @throws org.contactpoint.kernel.Unavailable when the attempt cannot be written: nothing is done
   */
  void as(Operation operation, String name, Runnable work);
}
