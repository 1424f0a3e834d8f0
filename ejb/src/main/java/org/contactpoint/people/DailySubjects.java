package org.contactpoint.people;

import java.util.Collection;

/**
 * Counts the different children an account has opened or been shown in a day, without keeping which:
 * keyed hashes of account, day and child.
 */
public interface DailySubjects {

  /** What is counted, each with its own daily limit. */
  enum Kind {
    OPENED,
    LISTED
  }

  /**
   * Counts these children in, within the caller's transaction.
   *
   * @throws QuotaReached when there are more different ones today than the account may
   */
  void count(long accountId, Kind kind, Collection<Long> children);
}
