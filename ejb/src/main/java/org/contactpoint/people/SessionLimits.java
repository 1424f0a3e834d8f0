package org.contactpoint.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a session lasts: 15 minutes idle, 12 hours altogether, by the product clock. */
final class SessionLimits {

  static final Duration IDLE = Duration.ofMinutes(15);
  static final Duration ABSOLUTE = Duration.ofHours(12);

  /** A sign-in that was begun must be finished in this time. */
  static final Duration PENDING = Duration.ofMinutes(10);

  /** The last look is written down at most so often. */
  static final Duration SEEN_EVERY = Duration.ofSeconds(15);

  private SessionLimits() {}

  /** Why a session is over at this time, if it is. */
  static Optional<Recognition.Ended> over(Instant startedAt, Instant lastSeenAt, Instant now) {
    if (!now.isBefore(startedAt.plus(ABSOLUTE))) {
      return Optional.of(Recognition.Ended.TOO_LONG);
    }
    return now.isBefore(lastSeenAt.plus(IDLE))
        ? Optional.empty()
        : Optional.of(Recognition.Ended.IDLE);
  }

  /** When a session seen now ends if nothing more is asked. */
  static Instant endsAt(Instant startedAt, Instant now) {
    Instant idle = now.plus(IDLE);
    Instant absolute = startedAt.plus(ABSOLUTE);
    return idle.isBefore(absolute) ? idle : absolute;
  }
}
