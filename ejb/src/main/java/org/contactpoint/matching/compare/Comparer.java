package org.contactpoint.matching.compare;

import java.util.List;

/** Compares two rows in one or several slots. Symmetrical: (a, b) gives what (b, a) gives. */
public interface Comparer {

  /** The scales, in the order in which the steps are given. */
  List<Slot> slots();

  /**
   * Compares.
   *
   * @param a a row
   * @param b another
   * @param steps takes the step of each slot, from {@code at}
   * @param at first place to be written
   */
  void compare(int a, int b, byte[] steps, int at);

  /**
   * The values whose sameness a slot's upper steps mean, to count how often two rows have the same
   * by chance; null when there are none.
   */
  Values values(int slot);

  /** The same for another thread. */
  Comparer fork();

  /**
   * How many of the forenames of two rows hardly anybody bears, as slips of the pen: 0 to 2. Where
   * it is one that cannot be a slip of the other, 2.
   */
  default int misspelt(int a, int b) {
    return 0;
  }

  /**
   * What was found of two rows, in words: those of the step, or nearer to what they say.
   *
   * @param slot of this comparer's
   */
  default String words(int a, int b, int slot, int step) {
    return slots().get(slot).steps().get(step);
  }

  /** Whether a third row has the forenames of both rows, and they are not the same. */
  default boolean twoNames(int third, int a, int b) {
    return false;
  }
}
