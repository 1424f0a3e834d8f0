package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.block.Blocks;
import org.contactpoint.matching.block.Workers;
import org.contactpoint.matching.weigh.Mixture;

/** Scores all pairs that blocking brought together and keeps those that may matter. */
final class Scoring {

  private static final int PARTS = 256;

  final Pairs kept = new Pairs();
  final List<BlockYield> yields = new ArrayList<>();
  long compared;

  Scoring(Prepared ready, Settings settings, Blocks blocks, Mixture mixture, Workers workers) {
    int keys = blocks.keys().size();
    int rows = ready.rows();
    Pairs[] found = new Pairs[PARTS];
    long[][] met = new long[PARTS][keys];
    long[][] onlyHere = new long[PARTS][keys];
    long[] seen = new long[PARTS];
    // A little below the least that is given, for clusters can raise a pair.
    double least = Math.min(-7, bits(Math.max(settings.least(), 1e-9)));
    workers.each(
        PARTS,
        part -> {
          Pairs pairs = new Pairs();
          Judge judge = new Judge(ready, mixture, settings.rules());
          Blocks.Meetings meetings = blocks.meetings();
          int to = (int) ((long) rows * (part + 1) / PARTS);
          for (int row = (int) ((long) rows * part / PARTS); row < to; row++) {
            int count = meetings.of(row);
            for (int i = 0; i < count; i++) {
              int other = meetings.row(i);
              if (!settings.withinSupplier() && ready.supplier[row] == ready.supplier[other]) {
                continue;
              }
              count(meetings.keys(i), met[part], onlyHere[part]);
              seen[part]++;
              double bits = judge.bits(row, other);
              if (bits >= least) {
                pairs.add(row, other, bits);
              }
            }
          }
          found[part] = pairs;
        });
    long[] pairs = new long[keys];
    long[] only = new long[keys];
    for (int part = 0; part < PARTS; part++) {
      kept.add(found[part]);
      compared += seen[part];
      for (int key = 0; key < keys; key++) {
        pairs[key] += met[part][key];
        only[key] += onlyHere[part][key];
      }
    }
    for (int key = 0; key < keys; key++) {
      yields.add(
          new BlockYield(
              blocks.keys().get(key).name(),
              pairs[key],
              only[key],
              blocks.largest(key),
              blocks.capped(key)));
    }
  }

  private static void count(long keys, long[] met, long[] onlyHere) {
    long rest = keys;
    while (rest != 0) {
      int key = Long.numberOfTrailingZeros(rest);
      met[key]++;
      rest &= rest - 1;
    }
    if (Long.bitCount(keys) == 1) {
      onlyHere[Long.numberOfTrailingZeros(keys)]++;
    }
  }

  /** A probability as bits. */
  static double bits(double probability) {
    return Math.log(probability / (1 - Math.min(probability, 1 - 1e-12))) / Math.log(2);
  }

  /** Bits as a probability. */
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
