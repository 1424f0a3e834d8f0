package org.contactpoint.people;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing slows down: some free failures, then each failure blocks its bucket twice as long,
 * up to a limit. It never lasts: a day without failure and the bucket is as new. An attempt while
 * blocked fails like any other and lengthens nothing, so that nobody can be kept out by noise.
 *
 * @param free failures without any delay
 * @param longest longest block
 */
record Backoff(int free, Duration longest) {

  /** For one account from browsers never seen with it, and for one account on one browser. */
  static final Backoff ACCOUNT = new Backoff(5, Duration.ofMinutes(15));

  /** For one network: a school or a hospital may stand behind one address. */
  static final Backoff NETWORK = new Backoff(50, Duration.ofMinutes(5));

  private static final Duration FORGET = Duration.ofDays(1);

  /**
   * A bucket as stored.
   *
   * @param failures so far
   * @param blockedUntil end of the block, or null
   * @param lastFailureAt the latest failure
   */
  record Bucket(int failures, Instant blockedUntil, Instant lastFailureAt) {

    /** Whether attempts fail now, whatever they hold. */
    boolean blockedAt(Instant now) {
      return blockedUntil != null && now.isBefore(blockedUntil);
    }
  }

  /** The bucket after one more failure at this time. */
  Bucket after(Bucket before, Instant now) {
    if (before.blockedAt(now)) {
      return before;
    }
    boolean old = before.lastFailureAt().plus(FORGET).isBefore(now);
    int failures = old ? 1 : Math.min(before.failures() + 1, 1_000_000);
    return new Bucket(failures, failures > free ? now.plus(block(failures)) : null, now);
  }

  private Duration block(int failures) {
    int doublings = Math.min(failures - free - 1, 20);
    Duration block = Duration.ofSeconds(2L << doublings);
    return block.compareTo(longest) > 0 ? longest : block;
  }
}
