package org.contactpoint.matching.weigh;

import java.util.Map;
import org.contactpoint.matching.compare.Slot;

/**
 * What is thought before anything is learnt.
 *
 * @param match for each kind how often pairs of one person agree on each step, the last number
 *     being for the same value whatever its band
 * @param strength how many pairs of one person these numbers count for
 * @param most most evidence that one comparison may bring, in bits
 */
public record Priors(Map<Slot.Kind, double[]> match, double strength, double most) {

  public Priors {
    match = Map.copyOf(match);
  }

  /** The prior of a slot, bands weighted by how many rows have values in them. */
  double[] of(Slot slot, Chance chance, int index) {
    double[] given = match.get(slot.kind());
    double[] prior = new double[slot.steps().size()];
    double all = 0;
    for (int step = 1; step < prior.length; step++) {
      if (step < slot.exactFrom()) {
        prior[step] = given[step - 1];
      } else {
        double share =
            slot.bands() == 1 ? 1 : 0.98 * chance.share(index, step) + 0.02 / slot.bands();
        prior[step] = given[slot.exactFrom() - 1] * share;
      }
      all += prior[step];
    }
    for (int step = 1; step < prior.length; step++) {
      prior[step] /= all;
    }
    return prior;
  }

  /** What was seen, and what was thought before, which counts for {@code strength} pairs. */
  double[] blend(double[] seen, double[] before) {
    double all = 0;
    for (double one : seen) {
      all += one;
    }
    double[] mixed = new double[seen.length];
    for (int i = 1; i < seen.length; i++) {
      mixed[i] = (seen[i] + strength * before[i]) / (all + strength);
    }
    return mixed;
  }

  /** A distribution between two. */
  static double[] between(double[] one, double[] other, double share) {
    double[] mixed = new double[one.length];
    for (int i = 1; i < mixed.length; i++) {
      mixed[i] = share * one[i] + (1 - share) * other[i];
    }
    return mixed;
  }
}
