package org.contactpoint.matching.linkage;

/** What is to be done with two rows. */
public enum Decision {
  /** They are of one person. */
  LINK,
  /** A person should look. */
  REVIEW,
  /** They are not linked. */
  NEW
}
