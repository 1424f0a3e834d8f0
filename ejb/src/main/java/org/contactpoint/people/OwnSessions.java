package org.contactpoint.people;

import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Strength;

/**
 * The signed-in person's own sign-ins of the last two days, and how to end what is open elsewhere.
 */
public interface OwnSessions {

  /** The sign-ins, newest first. */
  List<Seen> list();

  /** Ends every session of the caller but this one; how many that were. */
  int endOthers();

  /**
   * A sign-in that came through.
   *
   * @param browser kind of browser and system, or null when not known
   * @param strength how sure it was
   * @param fresh whether the browser was new to the account then
   * @param here whether it is this session
   * @param ended how it ended, or null while it is open
   */
  record Seen(
      Instant since,
      Instant lastSeen,
      String browser,
      Strength strength,
      boolean fresh,
      boolean here,
      Recognition.Ended ended) {}
}
