package org.contactpoint.matching.compare;

import java.util.ArrayList;
import java.util.List;

/** Compares two rows in all slots. Not for several threads at once: fork one for each. */
public final class RowComparer {

  private final List<Comparer> comparers;
  private final List<Slot> slots = new ArrayList<>();
  private final int[] at;

  /** With these, in their order. */
  public RowComparer(List<Comparer> comparers) {
    this.comparers = List.copyOf(comparers);
    at = new int[comparers.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = slots.size();
      slots.addAll(comparers.get(i).slots());
    }
  }

  /** All scales. */
  public List<Slot> slots() {
    return slots;
  }

  /** The values whose sameness a slot's upper steps mean, or null. */
  public Values values(int slot) {
    int of = comparer(slot);
    return comparers.get(of).values(slot - at[of]);
  }

  /** What was found of two rows in a slot, in words. */
  public String words(int a, int b, int slot, int step) {
    int of = comparer(slot);
    return comparers.get(of).words(a, b, slot - at[of], step);
  }

  private int comparer(int slot) {
    int of = 0;
    while (of + 1 < at.length && at[of + 1] <= slot) {
      of++;
    }
    return of;
  }

  /** The same for another thread. */
  public RowComparer fork() {
    return new RowComparer(comparers.stream().map(Comparer::fork).toList());
  }

  /** Compares; {@code steps} takes the step of each slot. */
  public void compare(int a, int b, byte[] steps) {
    for (int i = 0; i < at.length; i++) {
      comparers.get(i).compare(a, b, steps, at[i]);
    }
  }

  /**
   * How many of the forenames of two rows hardly anybody bears, as slips of the pen: 0 to 2. Where
   * it is one that cannot be a slip of the other, 2.
   */
  public int misspelt(int a, int b) {
    int most = 0;
    for (Comparer comparer : comparers) {
      most = Math.max(most, comparer.misspelt(a, b));
    }
    return most;
  }

  /** Whether a third row has the forenames of both rows, and they are not the same. */
  public boolean twoNames(int third, int a, int b) {
    for (Comparer comparer : comparers) {
      if (comparer.twoNames(third, a, b)) {
        return true;
      }
    }
    return false;
  }
}
