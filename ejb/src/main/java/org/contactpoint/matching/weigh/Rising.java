package org.contactpoint.matching.weigh;

import org.contactpoint.matching.compare.Slot;

/**
 * Pools neighbouring steps until the ratio of two distributions rises from step to step (pool
 * adjacent violators). Steps of rare spellings stand beside the others: never below the step that
 * they refine, never above the rarest same value.
 */
final class Rising {

  private Rising() {}

  /**
   * Pools.
   *
   * @param match how often pairs of one person are on each step; step 0 is left out
   * @param chance how often strangers are
   * @return the first distribution, changed so that its ratio to the second never falls
   */
  static double[] pooled(Slot slot, double[] match, double[] chance) {
    double[] ratio = new double[match.length];
    double[] above = new double[match.length];
    double[] below = new double[match.length];
    int[] first = new int[match.length];
    int pools = 0;
    for (int step = 1; step < match.length; step++) {
      if (!slot.rare(step)) {
        above[pools] = match[step];
        below[pools] = chance[step];
        first[pools++] = step;
        while (pools > 1
            && above[pools - 2] * below[pools - 1] > above[pools - 1] * below[pools - 2]) {
          above[pools - 2] += above[pools - 1];
          below[pools - 2] += below[pools - 1];
          pools--;
        }
      }
    }
    for (int pool = 0; pool < pools; pool++) {
      int end = pool + 1 < pools ? first[pool + 1] : match.length;
      for (int step = first[pool]; step < end; step++) {
        ratio[step] = above[pool] / below[pool];
      }
    }
    double rare = 0;
    double[] risen = new double[match.length];
    for (int step = 1; step < match.length; step++) {
      if (slot.rare(step)) {
        double own = match[step] / chance[step];
        rare = Math.max(rare, Math.max(ratio[step - 1], Math.min(own, ratio[match.length - 1])));
        ratio[step] = rare;
      }
      risen[step] = chance[step] * ratio[step];
    }
    return risen;
  }
}
