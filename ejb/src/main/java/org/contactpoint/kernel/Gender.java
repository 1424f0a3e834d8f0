package org.contactpoint.kernel;

/** Gender as supplied; {@code NOT_SPECIFIED} is a statement, not a gap (SI 2007/2182, Sch. 1). */
public enum Gender {
  FEMALE,
  MALE,
  NOT_SPECIFIED
}
