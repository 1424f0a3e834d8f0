package org.contactpoint.people.staff;

import java.time.LocalDate;
import org.contactpoint.access.Operation;
import org.contactpoint.people.StandingKind;

/**
 * What a management team does to accounts within its reach, never to an own one. Each change locks
 * the account, is recorded in the ledger and in the account's history within one transaction, and
 * has one effect however often its form is sent. It acts at the next request of whom it concerns.
 *
 * <p>All throw {@code NotFound} outside one's reach, {@code Refused} for an own account, {@code
 * InvalidInput} for what cannot be read, {@code Conflict} when the account is not in the state for
 * it, for example because somebody else was faster.
 */
public interface StaffKeeping {

  /** Suspends an open account. */
  void suspend(Order order);

  /** Opens a suspended account again. */
  void reinstate(Order order);

  /** Closes an account for good; its involvements and lead roles end today. */
  void close(Order order);

  /** Takes the safeguarding right away from the person, from today on. */
  void withdrawSafeguarding(Order order);

  /** Renews a standing of the person: a new row; the old ones stay. */
  void renew(Renewal renewal);

  /**
   * A change of state.
   *
   * @param subject opaque handle of the account or organisation
   * @param reason code of {@link org.contactpoint.access.StaffReason}
   * @param text 3 to 200 characters; sealed
   * @param key idempotency key of the form
   */
  record Order(String subject, String reason, String text, String key) {

    /**
     * Judges the form, as the service does again before it acts.
     *
     * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
     */
    public void check(Operation operation) {
      KeepingRules.text(this, operation);
    }

    @Override
    public String toString() {
      return "order";
    }
  }

  /**
   * A renewal.
   *
   * @param subject opaque handle of the account or organisation
   * @param from first day, not in the future; the last day follows from the kind
   * @param evidence a reference to the evidence, 3 to 80 characters
   * @param version of text or course, for kinds that have one; else null
   * @param key idempotency key of the form
   */
  record Renewal(
      String subject,
      StandingKind kind,
      LocalDate from,
      String evidence,
      String version,
      String key) {

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
