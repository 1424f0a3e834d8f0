package org.contactpoint.people.quota;

import java.time.Duration;
import java.time.Instant;

/**
 * The steps of one quota: free, then slow (one after another, with a gap), then only for who has
 * proved once more who it is, then stop until the day or hour is over or somebody lets go on.
 *
 * @param limit how much is usual; the steps are three quarters of it, all of it, and half as much
 *     again
 * @param gap how long to wait between two from the slow step on
 */
record QuotaRule(int limit, Duration gap) {

  /** What somebody is told, from good to bad. */
  enum Step {
    FREE,
    WAIT,
    PROVE,
    STOP
  }

  /**
   * How far somebody is.
   *
   * @param lastAt when something new was last counted, or null
   * @param proved whether a second factor was given for going beyond the limit already
   * @param releases how often somebody else has let go on
   */
  record Use(Instant lastAt, boolean proved, int releases) {}

  /** The last that is free of any wait. */
  int free() {
    return limit * 3 / 4;
  }

  /** The last there is; each release gives as much again. */
  int most(int releases) {
    return (limit + limit / 2) * (1 + releases);
  }

  /**
   * Judges.
   *
   * @param used how much it would be with what is asked for now
   * @param use how it stood before
   * @param provedAt when the caller last gave a second factor, or null
   */
  Step of(int used, Use use, Instant provedAt, Instant now) {
    if (used <= free()) {
      return Step.FREE;
    }
    if (used > most(use.releases())) {
      return Step.STOP;
    }
    if (used > limit && !proves(use, provedAt)) {
      return Step.PROVE;
    }
    return wait(use, now) > 0 ? Step.WAIT : Step.FREE;
  }

  /** Beyond the limit counts only what was proved after the last one that was within it. */
  static boolean proves(Use use, Instant provedAt) {
    boolean since = use.lastAt() == null || provedAt != null && provedAt.isAfter(use.lastAt());
    return use.proved() || since;
  }

  /** How many whole seconds it still is to the next; 0 for none. */
  long wait(Use use, Instant now) {
    return use.lastAt() == null
        ? 0
        : Math.max(0, Duration.between(now, use.lastAt().plus(gap)).plusMillis(999).toSeconds());
  }
}
