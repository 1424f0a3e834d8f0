package org.contactpoint.people.review;

import java.time.LocalDate;
import java.util.List;

/**
 * Accounts of which a manager has to say whether they are still needed. A manager sees those of the
 * own organisation, a management team those of its authority; nobody confirms an own account.
 */
public interface AccountReviews {

  /** How many rows a page has, and how many can be confirmed at once. */
  int PAGE = 50;

  /** What is to be confirmed within the caller's reach, soonest first. */
  Work work();

  /**
   * Confirms that accounts are still needed, all or none.
   *
   * @param accounts opaque handles, at most a page of them
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.InvalidInput when none is picked
   * @throws org.contactpoint.kernel.Refused when an own account is among them
   * @throws org.contactpoint.kernel.NotFound when one is outside the caller's reach
   */
  void confirm(List<String> accounts, String key);

  /**
   * What is to be done.
   *
   * @param count how many accounts
   * @param due by when, of the soonest; null when there is none
   * @param rows the first of them
   * @param last the latest nightly look, or null
   */
  record Work(int count, LocalDate due, List<Row> rows, Night last) {}

  /**
   * An account to be confirmed.
   *
   * @param account opaque handle
   * @param seen last sign-in, or null when that is not known
   * @param own whether it is the caller's, which somebody else has to confirm
   */
  record Row(
      String account,
      String name,
      String username,
      String job,
      String organisation,
      LocalDate seen,
      LocalDate due,
      boolean own) {}

  /** When the nightly look last came to its end. */
  record Night(LocalDate on) {}
}
