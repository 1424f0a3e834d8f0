package org.contactpoint.involvement.contact;

import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.WorkingDays;

/** By when somebody is asked to get in touch. Working days are Monday to Friday. */
public enum Urgency {
  /** Within four hours, whatever day it is. */
  TODAY(0),
  NEXT_DAY(1),
  WEEK(5);

  private static final Duration SHORT = Duration.ofHours(4);

  private final int workingDays;

  Urgency(int workingDays) {
    this.workingDays = workingDays;
  }

  /** When it is overdue, if it is asked now. */
  public Instant due(Instant now) {
    if (workingDays == 0) {
      return now.plus(SHORT);
    }
    return WorkingDays.after(now, workingDays);
  }
}
