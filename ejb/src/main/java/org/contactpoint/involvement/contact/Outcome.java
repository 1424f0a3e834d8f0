package org.contactpoint.involvement.contact;

import java.util.List;
import java.util.stream.Stream;

/** What came of a request. */
public enum Outcome {
  IN_TOUCH,
  /** Somebody else is the one to ask; the words say who. */
  ANOTHER,
  /** The lead is as was asked. */
  AGREED,
  /** The lead stays as it is; the words say why. */
  DISAGREED,
  /** The person asked does not work with the child any more. */
  NOT_WORKING,
  /** Decided not to share; the decision is recorded as one to share would be (F053). */
  NOT_SHARING,
  /** The one who asked needs it no more. */
  WITHDRAWN;

  /**
   * Those that whoever is asked may give.
   *
   * @param named whether it went to that one by name, and not to a team
   */
  public static List<Outcome> of(Purpose purpose, boolean named) {
    return Stream.of(values())
        .filter(outcome -> outcome.answers(purpose))
        .filter(outcome -> named || outcome != NOT_WORKING)
        .toList();
  }

  /** Whether it needs a word of why. */
  boolean needsWhy() {
    return this == ANOTHER || this == NOT_SHARING || this == DISAGREED;
  }

  /** Whether it answers what was asked. */
  private boolean answers(Purpose purpose) {
    return switch (this) {
      case NOT_WORKING -> true;
      case AGREED, DISAGREED -> purpose.lead();
      case IN_TOUCH, ANOTHER, NOT_SHARING -> !purpose.lead();
      case WITHDRAWN -> false;
    };
  }
}
