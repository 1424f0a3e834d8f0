package org.contactpoint.involvement.due;

/** Why somebody is to look at one of the own children again. */
public enum Due {
  /** The own involvement lapses within thirty days unless it is renewed (F013). */
  LAPSES,
  /** The record is a provisional one, to be looked at again within a week (F131). */
  REVIEW,
  /** A school year has begun, and nobody has said since that the child is still there. */
  SCHOOL_YEAR
}
