package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When sessions were last seen, written down a few seconds later and many at once ({@link
 * SeenTimer}): a page must not wait for a disk only to say that somebody is still there. Until then
 * this server knows it from here. What a crash loses makes a session look idle some seconds longer.
 */
@ApplicationScoped
class SeenSessions {

  private final Map<Long, Instant> waiting = new ConcurrentHashMap<>();

  @Inject SessionRepository sessions;

  /** The session was seen. */
  void note(long session, Instant at) {
    waiting.merge(session, at, SeenSessions::later);
  }

  /** When the session was last seen, given what the database says. */
  Instant last(long session, Instant stored) {
    Instant noted = waiting.get(session);
    return noted == null ? stored : later(stored, noted);
  }

  /** Writes down what was noted; what cannot be written waits for the next time. */
  void write() {
    Map<Long, Instant> now = new HashMap<>(waiting);
    if (!now.isEmpty()) {
      sessions.seen(now);
      now.forEach(waiting::remove);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
