package org.contactpoint.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of one length, packed: letters in one array, a signature of letter counts and the
 * number of bearers in others, and a hash table of positions. A name without bearers keeps its
 * place, blank, until the next name takes it.
 */
final class NamesOfLength {

  private static final int NOWHERE = -1;

  private final int length;
  private byte[] letters;
  private long[] signatures;
  private int[] bearers;
  private int[] table;
  private int size;

  NamesOfLength(int length) {
    this.length = length;
    letters = new byte[length * 16];
    signatures = new long[16];
    bearers = new int[16];
    table = new int[32];
    Arrays.fill(table, NOWHERE);
  }

  /**
   * Two bits a letter: 01 for one, 11 for two or more. An edit changes at most two letters' counts
   * by one, so names within d edits differ in at most 2d bits.
   */
  static long signature(byte[] name) {
    long signature = 0;
    for (byte letter : name) {
      int shift = (letter - 'A') * 2;
      signature |= (signature >>> shift & 1L) == 0 ? 1L << shift : 2L << shift;
    }
    return signature;
  }

  int bearers(byte[] name) {
    int place = place(name);
    return place == NOWHERE ? 0 : bearers[place];
  }

  /**
   * Adds bearers, or takes some away; never below none.
   *
   * @return how many more there are now
   */
  int count(byte[] name, int more) {
    int place = place(name);
    if (place == NOWHERE) {
      if (more <= 0) {
        return 0;
      }
      place = append(name);
    }
    int before = bearers[place];
    int now = Math.max(0, before + more);
    bearers[place] = now;
    if (now == 0) {
      wipe();
    }
    return now - before;
  }

  int size() {
    return size;
  }

  /** Calls back for each name within so many edits. */
  void near(byte[] name, long signature, int limit, Edits edits, Found found) {
    for (int place = 0; place < size; place++) {
      if (Long.bitCount(signatures[place] ^ signature) > 2 * limit) {
        continue;
      }
      int distance = edits.between(name, letters, place * length, length, limit);
      if (distance <= limit) {
        found.name(text(place), distance, bearers[place]);
      }
    }
  }

  /** Calls back for each name that begins so; the distance is the number of letters to come. */
  void beginning(byte[] start, Found found) {
    for (int place = 0; place < size; place++) {
      int at = place * length;
      if (Arrays.equals(start, 0, start.length, letters, at, at + start.length)) {
        found.name(text(place), length - start.length, bearers[place]);
      }
    }
  }

  private String text(int place) {
    return new String(letters, place * length, length, StandardCharsets.US_ASCII);
  }

  private int place(byte[] name) {
    int mask = table.length - 1;
    for (int slot = hash(name, 0) & mask; table[slot] != NOWHERE; slot = slot + 1 & mask) {
      int at = table[slot] * length;
      if (Arrays.equals(name, 0, length, letters, at, at + length)) {
        return table[slot];
      }
    }
    return NOWHERE;
  }

  private int append(byte[] name) {
    if (size == bearers.length) {
      int room = size * 2;
      letters = Arrays.copyOf(letters, room * length);
      signatures = Arrays.copyOf(signatures, room);
      bearers = Arrays.copyOf(bearers, room);
      table = new int[room * 2];
      rehash();
    }
    System.arraycopy(name, 0, letters, size * length, length);
    signatures[size] = signature(name);
    bearers[size] = 0;
    enter(size);
    return size++;
  }

  /** Forgets the names without bearers: their letters must not stay in memory. */
  private void wipe() {
    int kept = 0;
    for (int place = 0; place < size; place++) {
      if (bearers[place] > 0) {
        if (kept != place) {
          System.arraycopy(letters, place * length, letters, kept * length, length);
          signatures[kept] = signatures[place];
          bearers[kept] = bearers[place];
        }
        kept++;
      }
    }
    Arrays.fill(letters, kept * length, size * length, (byte) 0);
    size = kept;
    rehash();
  }

  private void rehash() {
    Arrays.fill(table, NOWHERE);
    for (int place = 0; place < size; place++) {
      enter(place);
    }
  }

  private void enter(int place) {
    int mask = table.length - 1;
    int slot = hash(letters, place * length) & mask;
    while (table[slot] != NOWHERE) {
      slot = slot + 1 & mask;
    }
    table[slot] = place;
  }

  private int hash(byte[] bytes, int offset) {
    int hash = 17;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + bytes[offset + i];
    }
    return hash ^ hash >>> 15;
  }

  /** Takes a name that was found. */
  interface Found {
    void name(String name, int distance, int bearers);
  }
}
