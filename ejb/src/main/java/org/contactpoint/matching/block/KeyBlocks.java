package org.contactpoint.matching.block;

import java.util.Arrays;
import java.util.List;

/**
 * The blocks of one key. A block that is too large is split by further facts, each of several in
 * turn, so that two rows stay together when they share any one of them; what no fact can split is
 * compared in a window, and how many pairs that leaves out is told.
 */
final class KeyBlocks {

  private static final int DEEPEST = 3;

  private final int rowBits;
  private final long rowMask;
  private final int limit;
  private final List<Key.Atom> atoms;
  private int[] members = new int[1024];
  private int size;
  private long largest;
  private long capped;

  KeyBlocks(int rows, int limit, List<Key.Atom> atoms) {
    this.rowBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(rows));
    this.rowMask = (1L << rowBits) - 1;
    this.limit = limit;
    this.atoms = atoms;
  }

  /** Makes the blocks of a key. */
  KeyBlocks of(Key key, int rows) {
    Entries entries = new Entries();
    for (int row = 0; row < rows; row++) {
      int at = row;
      key.emitter().emit(row, hash -> entries.add(hash, at));
    }
    split(entries, 0, 0);
    members = Arrays.copyOf(members, size);
    return this;
  }

  /** Members of all blocks, rising within each; the last of a block is given as its complement. */
  int[] members() {
    return members;
  }

  long largest() {
    return largest;
  }

  long capped() {
    return capped;
  }

  /**
   * Takes the blocks of some entries.
   *
   * @param next first fact that may still split
   */
  private void split(Entries entries, int next, int depth) {
    long[] all = entries.sorted();
    int from = 0;
    while (from < all.length) {
      int to = from + 1;
      while (to < all.length && all[to] >>> rowBits == all[from] >>> rowBits) {
        to++;
      }
      int count = to - from;
      largest = depth == 0 ? Math.max(largest, count) : largest;
      if (count > 1 && count <= limit) {
        block(all, from, to);
      } else if (count > limit) {
        splitBlock(all, from, to, next, depth);
      }
      from = to;
    }
  }

  private void splitBlock(long[] all, int from, int to, int next, int depth) {
    boolean[] placed = new boolean[to - from];
    boolean any = false;
    if (depth < DEEPEST) {
      for (int atom = next; atom < atoms.size(); atom++) {
        Entries finer = new Entries();
        long salt = Key.mix(all[from] >>> rowBits, atom);
        for (int i = from; i < to; i++) {
          int row = (int) (all[i] & rowMask);
          long fact = atoms.get(atom).of(row);
          if (fact != 0) {
            finer.add(Key.mix(salt, fact), row);
          }
        }
        if (finer.divides(to - from)) {
          any = true;
          for (int i = from; i < to; i++) {
            placed[i - from] |= atoms.get(atom).of((int) (all[i] & rowMask)) != 0;
          }
          split(finer, atom + 1, depth + 1);
        }
      }
    }
    long[] left = new long[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!any || !placed[i - from]) {
        left[count++] = all[i];
      }
    }
    window(left, count);
  }

  /** What nothing can split is compared with its neighbours only, in half-overlapping blocks. */
  private void window(long[] rows, int count) {
    if (count < 2) {
      return;
    }
    int half = limit / 2;
    long met = 0;
    for (int from = 0; from == 0 || from + half < count; from += half) {
      int to = Math.min(count, from + limit);
      block(rows, from, to);
      long size = to - from;
      long overlap = from == 0 ? 0 : Math.min(half, size);
      met += size * (size - 1) / 2 - overlap * (overlap - 1) / 2;
    }
    capped += (long) count * (count - 1) / 2 - met;
  }

  private void block(long[] all, int from, int to) {
    if (size + to - from > members.length) {
      members = Arrays.copyOf(members, Math.max(members.length * 2, size + to - from));
    }
    int last = -1;
    for (int i = from; i < to; i++) {
      int row = (int) (all[i] & rowMask);
      if (row != last) {
        members[size++] = row;
        last = row;
      }
    }
    members[size - 1] = ~members[size - 1];
  }

  /** Hashes with their rows in one number, so that sorting brings blocks together. */
  private final class Entries {
    private long[] all = new long[256];
    private int count;

    void add(long hash, int row) {
      if (count == all.length) {
        all = Arrays.copyOf(all, count * 2);
      }
      all[count++] = hash << rowBits | row;
    }

    long[] sorted() {
      all = Arrays.copyOf(all, count);
      Arrays.sort(all);
      return all;
    }

    /** Whether the largest part is well below the whole. */
    boolean divides(int whole) {
      long[] sorted = sorted();
      int most = 0;
      int run = 0;
      for (int i = 0; i < sorted.length; i++) {
        run = i > 0 && sorted[i] >>> rowBits == sorted[i - 1] >>> rowBits ? run + 1 : 1;
        most = Math.max(most, run);
      }
      return count > 0 && most * 10L < whole * 9L;
    }
  }
}
