package org.contactpoint.kernel;

import java.time.Duration;

/**
 * What kind of installation this is, as read from the database at each request.
 *
 * @param mode LIVE, TRAINING or SANDBOX; shown on every page and print
 * @param universal whether every child has a record; otherwise signposting (F119)
 * @param clockOffset what the product clock adds to real time; anything but zero only in SANDBOX
 */
public record Installation(Mode mode, boolean universal, Duration clockOffset) {

  /** How seriously the data is to be taken. */
  public enum Mode {
    LIVE,
    TRAINING,
    SANDBOX
  }

  public Installation {
    if (mode != Mode.SANDBOX && !clockOffset.isZero()) {
      throw new IllegalArgumentException("the clock moves in SANDBOX only");
    }
  }
}
