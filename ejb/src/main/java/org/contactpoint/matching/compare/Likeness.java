package org.contactpoint.matching.compare;

import org.contactpoint.matching.Edits;

/** How alike two texts are. Not for several threads at once: it keeps its rows. */
public final class Likeness {

  private final Edits edits = new Edits();

  /** Edits between two texts, at most {@code limit}, else {@code limit + 1}. */
  public int edits(String a, String b, int limit) {
    return Math.abs(a.length() - b.length()) > limit ? limit + 1 : edits.between(a, b, limit);
  }

  /**
   * Bits of the pairs of neighbouring letters: two texts with few bits in common are not alike, and
   * need no closer look.
   */
  static long signature(String text) {
    long bits = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int pair = text.charAt(i) * 31 + text.charAt(i + 1);
      bits |= 1L << (pair * 0x9E3779B1 >>> 26);
    }
    return bits;
  }

  /** Whether two signatures leave room for likeness. */
  static boolean near(long a, long b) {
    int common = Long.bitCount(a & b);
    int most = Math.max(Long.bitCount(a), Long.bitCount(b));
    return most <= 4 || common * 3 >= most;
  }

  /**
   * Jaro and Winkler's likeness (Winkler 1990): 1 for the same text, 0 for nothing in common; up to
   * four first letters count double. Of the first 64 letters.
   */
  static double jaroWinkler(String a, String b) {
    boolean first = a.length() <= b.length();
    String shorter = first ? a : b;
    String longer = first ? b : a;
    int m = Math.min(64, shorter.length());
    int n = Math.min(64, longer.length());
    if (m == 0) {
      return 0;
    }
    int window = Math.max(0, n / 2 - 1);
    long takenShort = 0;
    long takenLong = 0;
    int common = 0;
    for (int i = 0; i < m; i++) {
      char c = shorter.charAt(i);
      int to = Math.min(n, i + window + 1);
      for (int j = Math.max(0, i - window); j < to; j++) {
        if ((takenLong >>> j & 1) == 0 && longer.charAt(j) == c) {
          takenLong |= 1L << j;
          takenShort |= 1L << i;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int out = 0;
    int j = 0;
    for (int i = 0; i < m; i++) {
      if ((takenShort >>> i & 1) == 1) {
        while ((takenLong >>> j & 1) == 0) {
          j++;
        }
        out += shorter.charAt(i) == longer.charAt(j) ? 0 : 1;
        j++;
      }
    }
    double c = common;
    double jaro = (c / m + c / n + (c - (out >> 1)) / c) / 3;
    int prefix = 0;
    while (prefix < Math.min(4, m) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }
}
