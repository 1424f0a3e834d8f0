package org.contactpoint.people.review;

import java.time.LocalDate;

/** What becomes of an account that nobody confirms or nobody uses (F061, F067). */
final class ReviewRules {

  private ReviewRules() {}

  /** What the nightly look decides about an account. */
  enum Verdict {
    KEEP,
    /** Nobody has signed in for long: the person is told. */
    WARN,
    /** Nobody has signed in for too long. */
    DORMANT,
    /** The due day passed in silence. */
    UNCONFIRMED
  }

  /**
   * For how long.
   *
   * @param warn days without sign-in until the warning
   * @param suspend days without sign-in until suspension
   * @param window days before the due day from which on a confirmation counts for it
   */
  record Limits(int warn, int suspend, int window) {

    Limits {
      if (warn < 1 || suspend <= warn || window < 1) {
        throw new IllegalArgumentException(
            "Days of review must be positive, and those to suspension more than those to the"
                + " warning.");
      }
    }
  }

  /**
   * The days of an account.
   *
   * @param needed when somebody last said that it is needed, or when it was made
   * @param seen when somebody last signed in
   * @param warned when the person was warned, or null
   * @param due by when the manager has to confirm, last day included
   */
  record Days(LocalDate needed, LocalDate seen, LocalDate warned, LocalDate due) {}

  static Verdict judge(Days days, LocalDate today, Limits limits) {
    if (days.due().isBefore(today) && !confirmed(days.needed(), days.due(), limits)) {
      return Verdict.UNCONFIRMED;
    }
    if (!days.seen().plusDays(limits.suspend()).isAfter(today)) {
      return Verdict.DORMANT;
    }
    boolean quiet = !days.seen().plusDays(limits.warn()).isAfter(today);
    boolean told = days.warned() != null && days.warned().isAfter(days.seen());
    return quiet && !told ? Verdict.WARN : Verdict.KEEP;
  }

  /** Whether a confirmation of a day counts for a due day. */
  static boolean confirmed(LocalDate needed, LocalDate due, Limits limits) {
    return !needed.isBefore(due.minusDays(limits.window()));
  }
}
