package org.contactpoint.people.staff;

import java.time.LocalDate;

/** Giving an account that is for a time, such as a locum's, a later last day. */
public interface Covers {

  /**
   * Extends it: a new row beside the old one. Throws as {@link StaffKeeping} does, and {@code
   * Conflict} for an account without end.
   */
  void extend(Extension extension);

  /**
   * An extension.
   *
   * @param subject opaque handle of the account
   * @param until the new last day, from today on and at most a year ahead
   * @param evidence a reference to who asked for it, 3 to 80 characters
   * @param key idempotency key of the form
   */
  record Extension(String subject, LocalDate until, String evidence, String key) {

    /**
     * Judges the form, as the service does again before it acts.
     *
     * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
     */
    public void check(LocalDate today) {
      KeepingRules.check(this, today);
    }
  }
}
