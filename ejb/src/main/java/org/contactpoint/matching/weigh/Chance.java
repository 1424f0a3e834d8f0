package org.contactpoint.matching.weigh;

import java.util.List;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;

/**
 * How often two rows agree by chance. The same value is counted from the frequencies of the values,
 * nearer and further likeness from random pairs; pairs thought to be of one person are taken out,
 * for where every second row is a duplicate they would pass for chance.
 */
public final class Chance {

  /** Where no random pair showed a step, as if so many had. */
  private static final double UNSEEN = 0.3;

  /** However many of a step's pairs are of one person, this share is left to chance. */
  private static final double LEFT = 0.01;

  private final List<Slot> slots;
  private final double pairs;
  private final double[][] agreeing;
  private final double[] known;
  private final double[][] share;

  /**
   * Counts.
   *
   * @param pairs how many pairs there are in all
   * @param random random pairs
   */
  public Chance(List<Slot> slots, double pairs, Sample random) {
    this.slots = slots;
    this.pairs = pairs;
    agreeing = new double[slots.size()][];
    share = new double[slots.size()][];
    known = new double[slots.size()];
    for (int slot = 0; slot < slots.size(); slot++) {
      double[] seen = new double[slots.get(slot).steps().size()];
      for (int i = 0; i < random.size(); i++) {
        seen[random.step(i, slot)]++;
      }
      double all = 0;
      for (int step = 1; step < seen.length; step++) {
        seen[step] += UNSEEN;
        all += seen[step];
      }
      double knownShare = (random.size() - seen[0] + 1e-3) / Math.max(1, random.size());
      known[slot] = Math.max(1, pairs * knownShare);
      for (int step = 1; step < seen.length; step++) {
        seen[step] *= known[slot] / all;
      }
      seen[0] = 0;
      agreeing[slot] = seen;
      share[slot] = new double[seen.length];
    }
  }

  /**
   * Counts the pairs of rows that have the same value.
   *
   * @param supplier of every row
   * @param within whether pairs of one supplier count
   */
  public void count(int slot, Values values, int[] supplier, boolean within) {
    Slot scale = slots.get(slot);
    double[] same = new double[scale.steps().size()];
    double[] rows = new double[scale.steps().size()];
    int suppliers = 0;
    for (int one : supplier) {
      suppliers = Math.max(suppliers, one + 1);
    }
    int[][] counts = new int[suppliers][within ? 0 : values.size()];
    if (!within) {
      for (int row = 0; row < values.rows(); row++) {
        counts[supplier[row]][values.at(row)]++;
      }
    }
    double filled = 0;
    double[] filledOf = new double[suppliers];
    for (int id = 1; id < values.size(); id++) {
      double count = values.count(id);
      if (count == 0) {
        continue;
      }
      filled += count;
      double met = count * count - (within ? count : 0);
      if (!within) {
        for (int s = 0; s < suppliers; s++) {
          met -= (double) counts[s][id] * counts[s][id];
          filledOf[s] += counts[s][id];
        }
      }
      int step = scale.exactFrom() + Slot.band((int) count, values.rows(), scale.bands());
      same[step] += met / 2;
      rows[step] += count;
    }
    double all = filled * filled - (within ? filled : 0);
    for (int s = 0; s < suppliers && !within; s++) {
      all -= filledOf[s] * filledOf[s];
    }
    known[slot] = Math.max(1, all / 2);
    spread(slot, scale, same, rows, filled);
  }

  private void spread(int slot, Slot scale, double[] same, double[] rows, double filled) {
    double[] of = agreeing[slot];
    double rest = 0;
    for (int step = 1; step < scale.exactFrom(); step++) {
      rest += of[step];
    }
    double exact = 0;
    for (int step = scale.exactFrom(); step < same.length; step++) {
      of[step] = same[step] + UNSEEN;
      share[slot][step] = filled == 0 ? 0 : rows[step] / filled;
      exact += of[step];
    }
    for (int step = 1; step < scale.exactFrom(); step++) {
      of[step] *= Math.max(1, known[slot] - exact) / Math.max(1e-9, rest);
    }
  }

  /** The share of rows whose value lies in the band of a step; the exact steps add up to one. */
  double share(int slot, int step) {
    return share[slot][step];
  }

  /** All pairs. */
  double pairs() {
    return pairs;
  }

  /**
   * The chance of each step, given that both rows are known.
   *
   * @param matches how many pairs on each step are thought to be of one person
   */
  double[] of(int slot, double[] matches) {
    double[] left = new double[agreeing[slot].length];
    double all = 0;
    for (int step = 1; step < left.length; step++) {
      left[step] = Math.max(agreeing[slot][step] - matches[step], agreeing[slot][step] * LEFT);
      all += left[step];
    }
    for (int step = 1; step < left.length; step++) {
      left[step] /= all;
    }
    return left;
  }
}
