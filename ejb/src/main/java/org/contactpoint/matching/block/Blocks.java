package org.contactpoint.matching.block;

import java.util.Arrays;
import java.util.List;

/** The blocks of all keys, and for each row whom it meets in them. At most 60 keys. */
public final class Blocks {

  private final List<Key> keys;
  private final long[] largest;
  private final long[] capped;
  private final int[] members;
  private final int[] keyFrom;
  private final int[] placeFrom;
  private final int[] places;

  private Blocks(List<Key> keys, KeyBlocks[] made, int rows) {
    this.keys = keys;
    largest = new long[made.length];
    capped = new long[made.length];
    keyFrom = new int[made.length + 1];
    int total = 0;
    for (int k = 0; k < made.length; k++) {
      keyFrom[k] = total;
      total += made[k].members().length;
    }
    keyFrom[made.length] = total;
    members = new int[total];
    placeFrom = new int[rows + 1];
    for (int k = 0; k < made.length; k++) {
      int[] of = made[k].members();
      System.arraycopy(of, 0, members, keyFrom[k], of.length);
      largest[k] = made[k].largest();
      capped[k] = made[k].capped();
      for (int member : of) {
        // The last of a block meets nobody after it.
        if (member >= 0) {
          placeFrom[member + 1]++;
        }
      }
      made[k] = null;
    }
    for (int row = 0; row < rows; row++) {
      placeFrom[row + 1] += placeFrom[row];
    }
    places = new int[placeFrom[rows]];
    int[] next = placeFrom.clone();
    for (int place = 0; place < total; place++) {
      if (members[place] >= 0) {
        places[next[members[place]]++] = place;
      }
    }
  }

  /**
   * Makes the blocks.
   *
   * @param limit rows of a block, beyond which it is split
   * @param atoms facts to split by
   */
  public static Blocks of(
      List<Key> keys, int rows, int limit, List<Key.Atom> atoms, Workers workers) {
    if (keys.size() > 60) {
      throw new IllegalArgumentException("at most 60 keys");
    }
    KeyBlocks[] made = new KeyBlocks[keys.size()];
    workers.each(
        keys.size(), k -> made[k] = new KeyBlocks(rows, limit, atoms).of(keys.get(k), rows));
    return new Blocks(keys, made, rows);
  }

  /** The keys. */
  public List<Key> keys() {
    return keys;
  }

  /** Rows in the largest block of a key, before it was split. */
  public long largest(int key) {
    return largest[key];
  }

  /** Pairs that were left out of a key's blocks. */
  public long capped(int key) {
    return capped[key];
  }

  /** Whom rows meet; one for each thread. */
  public Meetings meetings() {
    return new Meetings();
  }

  /** Whom a row meets among the rows after it, each once, in rising order. */
  public final class Meetings {
    private long[] met = new long[1024];
    private int count;

    /** Looks at a row; says how many it meets. */
    public int of(int row) {
      int raw = 0;
      int key = 0;
      for (int p = placeFrom[row]; p < placeFrom[row + 1]; p++) {
        int place = places[p];
        while (place >= keyFrom[key + 1]) {
          key++;
        }
        boolean last = false;
        for (int i = place + 1; !last; i++) {
          int member = members[i];
          last = member < 0;
          if (raw == met.length) {
            met = Arrays.copyOf(met, raw * 2);
          }
          met[raw++] = (long) (last ? ~member : member) << 6 | key;
        }
      }
      Arrays.sort(met, 0, raw);
      count = 0;
      int i = 0;
      // Each partner takes two places: the row, then the bits of the keys.
      long[] out = masks.length < raw ? masks = new long[raw * 2] : masks;
      while (i < raw) {
        long other = met[i] >>> 6;
        long mask = 0;
        while (i < raw && met[i] >>> 6 == other) {
          mask |= 1L << (met[i] & 63);
          i++;
        }
        met[count] = other;
        out[count++] = mask;
      }
      return count;
    }

    private long[] masks = new long[1024];

    /** A row that was met. */
    public int row(int i) {
      return (int) met[i];
    }

    /** Whether a row meets one after it. */
    public boolean meets(int row, int other) {
      int all = of(row);
      // Those that are met rise, and each is there once.
      return Arrays.binarySearch(met, 0, all, other) >= 0;
    }

    /** Bits of the keys under which it was met. */
    public long keys(int i) {
      return masks[i];
    }
  }
}
