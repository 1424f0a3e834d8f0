package org.contactpoint.search;

/**
 * A name that may be meant by a typed one.
 *
 * @param name letters
 * @param likeness how likely somebody of this name is typed so: 1 as typed, less for a nickname,
 *     one edit, two edits
 * @param likely likeness times the number of bearers: the order of asking
 */
record Variant(String name, double likeness, double likely) {

  @Override
  public String toString() {
    return "a variant";
  }
}
