package org.contactpoint.people.quota;

import org.contactpoint.kernel.Refused;

/** Thrown when somebody who has used most of a quota has to wait a little before the next. */
public class QuotaSlow extends Refused {

  private static final long serialVersionUID = 1L;

  QuotaSlow(QuotaKind kind, QuotaRule rule, long seconds) {
    super(
        "You are near the number of "
            + kind.words()
            + " ("
            + rule.limit()
            + "). So we slow you down: one every "
            + rule.gap().toSeconds()
            + " seconds. Wait "
            + seconds
            + (seconds == 1 ? " second" : " seconds")
            + ", then do it again.");
  }
}
