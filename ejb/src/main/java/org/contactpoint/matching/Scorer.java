package org.contactpoint.matching;

/** Judges how well a person agrees with who is looked for. The same input gives the same answer. */
public interface Scorer {

  /** Compares, field by field; what either side does not know counts for nothing. */
  Scored score(Wanted wanted, Person candidate);
}
