package org.contactpoint.matching.compare;

/**
 * Tells spellings of the same letters: one writes Größner and one Groessner, and folded to A to Z
 * the first is Grossner.
 */
final class Respelling {

  /** In a shorter name a letter more is another name: Su and Sue. */
  private static final int SHORTEST = 4;

  private Respelling() {}

  /** Whether two folded names, which are not the same, are when letters with marks are. */
  static boolean alike(String one, String other) {
    return !one.equals(other)
        && Math.min(one.length(), other.length()) >= SHORTEST
        && plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return name.replace("AE", "A").replace("OE", "O").replace("UE", "U").replace("AA", "A");
  }
}
