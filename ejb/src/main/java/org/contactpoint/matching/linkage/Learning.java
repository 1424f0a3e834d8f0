package org.contactpoint.matching.linkage;

import java.util.List;
import java.util.SplittableRandom;
import org.contactpoint.matching.block.Blocks;
import org.contactpoint.matching.block.Key;
import org.contactpoint.matching.block.Workers;
import org.contactpoint.matching.compare.RowComparer;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;
import org.contactpoint.matching.weigh.Chance;
import org.contactpoint.matching.weigh.Group;
import org.contactpoint.matching.weigh.Mixture;
import org.contactpoint.matching.weigh.Sample;

/** Learns the weights from random pairs and from the pairs that blocking brought together. */
final class Learning {

  /** Random pairs at most, and of a small file so many times its rows. */
  private static final int RANDOM_PAIRS = 120_000;

  private static final int RANDOM_PAIRS_A_ROW = 6;

  private static final int ALL_PAIRS = 150_000;
  private static final int TRAINING_PAIRS = 250_000;

  /** From so many pairs on half of the rows teach as much as all of them. */
  private static final int PLENTY = 120_000;

  /** Pairs below this evidence are unlikely enough that one in a few stands for the rest. */
  private static final double UNLIKELY = -12;

  private static final int ONE_IN = 16;

  private final Prepared ready;
  private final Settings settings;
  private final Workers workers;
  private final List<Slot> slots;

  Learning(Prepared ready, Settings settings, Workers workers) {
    this.ready = ready;
    this.settings = settings;
    this.workers = workers;
    slots = ready.comparer.slots();
  }

  /** How many pairs there are in all. */
  double allPairs() {
    double rows = ready.rows();
    double all = rows * (rows - 1);
    if (!settings.withinSupplier()) {
      double[] of = new double[suppliers()];
      for (int supplier : ready.supplier) {
        of[supplier]++;
      }
      for (double one : of) {
        all -= one * (one - 1);
      }
    }
    return Math.max(1, all / 2);
  }

  private int suppliers() {
    int most = 0;
    for (int supplier : ready.supplier) {
      most = Math.max(most, supplier);
    }
    return most + 1;
  }

  private boolean allowed(int a, int b) {
    return settings.withinSupplier() || ready.supplier[a] != ready.supplier[b];
  }

  Mixture learn(Blocks blocks) {
    Sample random = random();
    Chance chance = new Chance(slots, allPairs(), random);
    for (int slot = 0; slot < slots.size(); slot++) {
      Values values = ready.comparer.values(slot);
      if (values != null && slots.get(slot).bands() > 0) {
        chance.count(slot, values, ready.supplier, settings.withinSupplier());
      }
    }
    Mixture mixture =
        new Mixture(slots, ready.place, chance, settings.rules().priors(), ready.rows());
    mixture.learnArea(random);
    mixture.learn(training(blocks, mixture));
    return mixture;
  }

  private Sample random() {
    Sample sample = new Sample(slots.size());
    byte[] steps = new byte[slots.size()];
    int rows = ready.rows();
    if ((double) rows * (rows - 1) / 2 <= ALL_PAIRS) {
      for (int a = 0; a < rows; a++) {
        for (int b = a + 1; b < rows; b++) {
          if (allowed(a, b)) {
            ready.comparer.compare(a, b, steps);
            sample.add(steps, 1, 0);
          }
        }
      }
      return sample;
    }
    int parts = 16;
    int pairs = Math.min(RANDOM_PAIRS, RANDOM_PAIRS_A_ROW * rows);
    Sample[] made = new Sample[parts];
    workers.each(parts, part -> made[part] = random(part, pairs / parts));
    for (Sample one : made) {
      sample.add(one);
    }
    return sample;
  }

  private Sample random(int part, int pairs) {
    SplittableRandom dice = new SplittableRandom(settings.seed() + part);
    Sample sample = new Sample(slots.size());
    RowComparer comparer = ready.ofThread();
    byte[] steps = new byte[slots.size()];
    for (int i = 0, tries = 0; i < pairs && tries < pairs * 20; tries++) {
      int a = dice.nextInt(ready.rows());
      int b = dice.nextInt(ready.rows());
      if (a != b && allowed(a, b)) {
        comparer.compare(a, b, steps);
        sample.add(steps, 1, 0);
        i++;
      }
    }
    return sample;
  }

  /**
   * Pairs of the blocks: likely ones all, of the others some, each standing for several. A large
   * file is learnt from a part of its rows.
   */
  private Sample training(Blocks blocks, Mixture before) {
    long[] others = teachers(blocks.keys());
    int rows = ready.rows();
    int parts = 64;
    long[] met = new long[parts];
    workers.each(parts, part -> met[part] = met(blocks, part, parts));
    long all = 0;
    for (long one : met) {
      all += one;
    }
    int everyRow = (int) Math.max(all > PLENTY ? 2 : 1, all / 8 / TRAINING_PAIRS);
    Sample[] made = new Sample[parts];
    workers.each(
        parts,
        part -> {
          Sample sample = new Sample(slots.size());
          Blocks.Meetings meetings = blocks.meetings();
          RowComparer comparer = ready.ofThread();
          byte[] steps = new byte[slots.size()];
          double[] odds = new double[Group.values().length];
          for (int row = part; row < rows; row += parts) {
            if (Key.mix(row, settings.seed()) % everyRow != 0) {
              continue;
            }
            int count = meetings.of(row);
            for (int i = 0; i < count; i++) {
              int other = meetings.row(i);
              if (!allowed(row, other)) {
                continue;
              }
              comparer.compare(row, other, steps);
              before.odds(steps, odds);
              double weight = everyRow;
              if (Mixture.bits(odds) < UNLIKELY) {
                if ((Key.mix(row, other) & ONE_IN - 1) != 0) {
                  continue;
                }
                weight *= ONE_IN;
              }
              sample.add(steps, weight, teaches(meetings.keys(i), others));
            }
          }
          made[part] = sample;
        });
    Sample sample = new Sample(slots.size());
    for (Sample one : made) {
      sample.add(one);
    }
    return sample;
  }

  private long met(Blocks blocks, int part, int parts) {
    // One row in sixteen tells well enough how many pairs there are.
    Blocks.Meetings meetings = blocks.meetings();
    long met = 0;
    for (int row = part; row < ready.rows(); row += parts * 16) {
      met += 16L * meetings.of(row);
    }
    return met;
  }

  /** For each slot the keys that do not use it. */
  private long[] teachers(List<Key> keys) {
    long[] others = new long[slots.size()];
    for (int slot = 0; slot < others.length; slot++) {
      for (int key = 0; key < keys.size(); key++) {
        if ((keys.get(key).slots() >>> slot & 1) == 0) {
          others[slot] |= 1L << key;
        }
      }
    }
    return others;
  }

  private static long teaches(long met, long[] others) {
    long teaches = 0;
    for (int slot = 0; slot < others.length; slot++) {
      if ((met & others[slot]) != 0) {
        teaches |= 1L << slot;
      }
    }
    return teaches;
  }
}
