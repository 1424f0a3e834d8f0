package org.contactpoint.people.quota;

import java.util.Collection;
import org.contactpoint.kernel.ChildId;

/**
 * How many different children an account has seen today, local date, and how often it has searched
 * within the hour. Children are kept as keyed hashes per account and day, so that two days or two
 * accounts cannot be joined. Within the caller's transaction, for the signed-in caller.
 *
 * <p>From three quarters of a quota on there is a wait between two ({@link QuotaSlow}); beyond it
 * only who has proved once more who it is goes on ({@code ProofNeeded}); from half as much again
 * nobody does ({@link QuotaReached}), and the management team is told. What is shown again is not
 * counted again.
 */
public interface DailySubjects {

  /**
   * Counts children.
   *
   * @return how many different ones there have been today, these included
   * @throws org.contactpoint.kernel.Refused as above; nothing may be shown then
   */
  int count(QuotaKind kind, Collection<ChildId> children);

  /**
   * Refuses what {@link #count} would refuse now, but for a mere wait, without counting: so that
   * nobody types a reason in vain.
   *
   * @throws org.contactpoint.kernel.Refused as above
   */
  void foresee(QuotaKind kind, ChildId child);

  /**
   * Counts a search, in a transaction of its own, so that it counts whatever becomes of the
   * caller's; the second factor, where it is needed, is asked for by {@link #proveSearch}, where
   * nothing typed can be lost.
   *
   * @throws org.contactpoint.kernel.Refused as above, but for the proof
   */
  void countSearch();

  /**
   * Judges whether results may be shown after so many searches.
   *
   * @throws org.contactpoint.access.ProofNeeded when that needs a second factor first
   */
  void proveSearch();

  /** Counts children as shown to both: who is on the telephone, and who looks up. */
  void countFor(OnBehalf of, QuotaKind kind, Collection<ChildId> children);

  /** As {@link #foresee} for both. */
  void foreseeFor(OnBehalf of, QuotaKind kind, ChildId child);

  /** As {@link #countSearch} for both. */
  void countSearchFor(OnBehalf of);

  /** As {@link #proveSearch} for both. */
  void proveSearchFor(OnBehalf of);
}
