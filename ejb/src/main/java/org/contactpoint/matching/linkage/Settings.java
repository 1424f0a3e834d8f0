package org.contactpoint.matching.linkage;

import java.util.Objects;

/**
 * How to link.
 *
 * @param seed of the random pairs that chance agreement is learnt from
 * @param threads at least 1; the result does not depend on it
 * @param least probability from which pairs are given, 0 to 1
 * @param withinSupplier whether rows of one supplier may be of one person; false links suppliers
 *     only
 * @param rules priors and thresholds
 */
public record Settings(long seed, int threads, double least, boolean withinSupplier, Rules rules) {

  public Settings {
    Objects.requireNonNull(rules);
    if (threads < 1 || !(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("threads from 1, least from 0 to 1");
    }
  }

  /** Duplicates in one file, two threads, pairs of probability 0.01 and more. */
  public static Settings defaults() {
    return new Settings(20261122, 2, 0.01, true, Rules.standard());
  }
}
