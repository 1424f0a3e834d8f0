package org.contactpoint.matching.block;

/**
 * A blocking key: rows that share a value of it are compared.
 *
 * @param name what rows share, in words
 * @param slots bits of the slots of comparison that it is made of: those are not taught by pairs
 *     that only this key met
 * @param emitter gives the values of a row
 */
public record Key(String name, long slots, Emitter emitter) {

  /** Gives the values of a key, as hashes. */
  @FunctionalInterface
  public interface Emitter {

    /** Gives the values that a row has; none where something is not known. */
    void emit(int row, Sink sink);
  }

  /** Takes hashes. */
  @FunctionalInterface
  public interface Sink {

    /** Takes one. */
    void add(long hash);
  }

  /** One fact of a row by which a block that is too large can be split; 0 when not known. */
  @FunctionalInterface
  public interface Atom {

    /** The fact as a number. */
    long of(int row);
  }

  /** Mixes two hashes into one; the order counts. */
  public static long mix(long a, long b) {
    long h = (a ^ 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L + b;
    h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
    h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
    return h ^ h >>> 31;
  }
}
