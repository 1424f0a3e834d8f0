package org.contactpoint.matching.linkage;

import java.util.function.IntPredicate;
import org.contactpoint.matching.decide.Clusters;
import org.contactpoint.matching.weigh.Group;
import org.contactpoint.matching.weigh.Mixture;

/** Decides: which rows are one person, and what is given of each pair. */
final class Judgement {

  /** Pairs that no block met are given of persons with at most so many rows. */
  private static final int LARGEST = 2_000;

  private final Prepared ready;
  private final Settings settings;
  private final Mixture mixture;
  private final Judge judge;
  private final Clusters clusters;

  Judgement(Prepared ready, Settings settings, Mixture mixture, Pairs kept) {
    this.ready = ready;
    this.settings = settings;
    this.mixture = mixture;
    judge = new Judge(ready, mixture, settings.rules());
    Rules rules = settings.rules();
    clusters = new Clusters(ready.supplier, settings.withinSupplier(), judge, rules.together());
    RunnersUp.Identity identity = rules.strict() ? judge::told : null;
    RunnersUp runnersUp = new RunnersUp(kept, ready.rows(), rules.margin(), identity);
    double link = Scoring.bits(rules.link());
    for (int place : kept.strongestFirst()) {
      if (kept.bits[place] < link) {
        break;
      }
      int one = kept.a[place];
      int other = kept.b[place];
      if (!runnersUp.contest(one, other, kept.bits[place], clusters)
          && !runnersUp.contest(other, one, kept.bits[place], clusters)) {
        clusters.join(one, other);
      }
    }
  }

  /** Evidence that two rows are of one person, what was thought before included. */
  double bits(int a, int b) {
    return judge.bits(a, b);
  }

  /** Pairs within persons that blocking did not bring together, and all that it did. */
  Pairs complete(Pairs kept, IntPredicate first) {
    Pairs more = new Pairs();
    java.util.Set<Long> met = new java.util.HashSet<>();
    for (int i = 0; i < kept.size; i++) {
      if (clusters.together(kept.a[i], kept.b[i])) {
        met.add((long) kept.a[i] << 32 | kept.b[i]);
      }
    }
    for (int row = 0; row < ready.rows(); row++) {
      if (clusters.head(row) == row && first.test(row)) {
        int[] all = clusters.members(row);
        if (all.length > LARGEST) {
          continue;
        }
        for (int i = 0; i < all.length; i++) {
          for (int j = i + 1; j < all.length; j++) {
            if (!met.contains((long) all[i] << 32 | all[j])) {
              more.add(all[i], all[j], bits(all[i], all[j]));
            }
          }
        }
      }
    }
    more.add(kept);
    return more;
  }

  /**
   * The probability that is given: what the evidence says, but for the rows of one person as much
   * as a link needs at least, and for others less.
   */
  double probability(int a, int b, double bits) {
    double p = Scoring.probability(bits);
    double link = settings.rules().link();
    if (clusters.together(a, b)) {
      return Math.max(p, link);
    }
    return p >= link ? link * p * 0.999 : p;
  }

  Decision decision(int a, int b, double probability) {
    if (clusters.together(a, b)) {
      return Decision.LINK;
    }
    return probability >= settings.rules().review() ? Decision.REVIEW : Decision.NEW;
  }

  /** The person of each row, by its first row. */
  int person(int row) {
    return clusters.head(row);
  }

  /** The rows of the person that a row belongs to. */
  int[] members(int row) {
    return clusters.members(clusters.head(row));
  }

  /** The waterfall of a pair, one weight a slot and last what goes together. */
  double[] weights(int a, int b) {
    double bits = judge.bits(a, b);
    double[] weights = new double[judge.steps.length + 1];
    double sum = before();
    for (int slot = 0; slot < judge.steps.length; slot++) {
      weights[slot] = mixture.weight(slot, judge.steps[slot]);
      sum += weights[slot];
    }
    weights[judge.steps.length] = bits - sum;
    return weights;
  }

  /** What is thought of two rows before anything of them is known, in bits. */
  double before() {
    return Scoring.bits(mixture.share(Group.SAME));
  }

  /** Weighs a pair anew, for its steps and reasons to be read. */
  Judge weighed(int a, int b) {
    judge.bits(a, b);
    return judge;
  }
}
