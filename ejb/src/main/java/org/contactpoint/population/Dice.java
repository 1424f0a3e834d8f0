package org.contactpoint.population;

import java.util.List;

/**
 * Chance that is the same for the same seed and number, on every machine and in every release of
 * Java (SplitMix64). Not for secrets.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Dice for one thing of a kind, such as family 17 of a seed. */
  Dice(long seed, long kind, long number) {
    state = mix(mix(mix(seed + GOLDEN) + kind) + number);
  }

  private static long mix(long z) {
    long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 to below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** A number from 0 to below {@code bound}, which is positive. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** A number between both, either included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True so often out of a hundred. */
  boolean percent(double often) {
    return unit() * 100 < often;
  }

  <T> T pick(List<T> of) {
    return of.get(below(of.size()));
  }
}
