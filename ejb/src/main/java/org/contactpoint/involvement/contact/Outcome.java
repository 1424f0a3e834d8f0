package org.contactpoint.involvement.contact;

/** What came of a request to get in touch. */
public enum Outcome {
  IN_TOUCH,
  /** Somebody else is the one to ask; the words say who. */
  ANOTHER,
  /** The person asked does not work with the child any more. */
  NOT_WORKING,
  /** Decided not to share; the decision is recorded as one to share would be (F053). */
  NOT_SHARING,
  /** The one who asked needs it no more. */
  WITHDRAWN;

  /** Whether it needs a word of why. */
  boolean needsWhy() {
    return this == ANOTHER || this == NOT_SHARING;
  }

  /** Whether whoever is asked may give it. */
  boolean ofAsked() {
    return this != WITHDRAWN;
  }
}
