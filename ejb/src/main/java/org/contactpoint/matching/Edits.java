package org.contactpoint.matching;

import java.util.Arrays;

/**
 * Counts edits between two words of letters: letters left out, put in, changed, or two neighbours
 * swapped. Works in a band of the diagonal and gives up when the limit is passed. Up to two edits
 * it is Damerau and Levenshtein's distance in full: optimal string alignment, which edits no part
 * twice, and the one case of two edits that it calls three, a swap around a letter (FLE and EF).
 * Not for several threads at once: it keeps its rows.
 */
public final class Edits {

  private int[] before = new int[64];
  private int[] last = new int[64];
  private int[] row = new int[64];

  /** Edits between two words, at most {@code limit}, else {@code limit + 1}. */
  public int between(String a, String b, int limit) {
    byte[] left = a.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] right = b.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return between(left, right, 0, right.length, limit);
  }

  /** As {@link #between(String, String, int)}, the second word being a part of a pool of bytes. */
  int between(byte[] word, byte[] pool, int offset, int length, int limit) {
    int aligned = aligned(word, pool, offset, length, limit);
    if (aligned > limit && limit == 2) {
      boolean around =
          word.length == length + 1 && swappedAround(word, 0, word.length, pool, offset)
              || word.length == length - 1 && swappedAround(pool, offset, length, word, 0);
      return around ? 2 : aligned;
    }
    return aligned;
  }

  /** Whether two letters that enclose a third are neighbours the other way round in the shorter. */
  private static boolean swappedAround(
      byte[] longer, int longerAt, int length, byte[] shorter, int shorterAt) {
    int same = 0;
    while (same < length - 1 && longer[longerAt + same] == shorter[shorterAt + same]) {
      same++;
    }
    if (same > length - 3
        || longer[longerAt + same] != shorter[shorterAt + same + 1]
        || longer[longerAt + same + 2] != shorter[shorterAt + same]) {
      return false;
    }
    return Arrays.equals(
        longer,
        longerAt + same + 3,
        longerAt + length,
        shorter,
        shorterAt + same + 2,
        shorterAt + length - 1);
  }

  private int aligned(byte[] word, byte[] pool, int offset, int length, int limit) {
    int n = word.length;
    if (Math.abs(n - length) > limit) {
      return limit + 1;
    }
    grow(length + 1);
    int far = limit + 1;
    for (int j = 0; j <= length; j++) {
      last[j] = Math.min(j, far);
    }
    Arrays.fill(before, 0, length + 1, far);
    for (int i = 1; i <= n; i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(length, i + limit);
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int same = word[i - 1] == pool[offset + j - 1] ? 0 : 1;
        int edits = Math.min(last[j - 1] + same, Math.min(row[j - 1], last[j]) + 1);
        if (same == 1
            && i > 1
            && j > 1
            && word[i - 1] == pool[offset + j - 2]
            && word[i - 2] == pool[offset + j - 1]) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        row[j] = Math.min(edits, far);
        best = Math.min(best, row[j]);
      }
      if (to < length) {
        row[to + 1] = far;
      }
      if (best >= far && limitPassed(last, from - 1, Math.min(length, to), far)) {
        return far;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[length];
  }

  /** A swap can still come from the row before, so giving up needs two rows past the limit. */
  private static boolean limitPassed(int[] row, int from, int to, int far) {
    for (int j = from; j <= to; j++) {
      if (row[j] < far) {
        return false;
      }
    }
    return true;
  }

  private void grow(int size) {
    if (row.length < size + 1) {
      before = new int[size + 64];
      last = new int[size + 64];
      row = new int[size + 64];
    }
  }
}
