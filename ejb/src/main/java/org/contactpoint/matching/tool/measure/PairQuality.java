package org.contactpoint.matching.tool.measure;

/**
 * How good a set of pairs is.
 *
 * @param right pairs of one person
 * @param wrong pairs of two persons
 * @param truth how many pairs of one person there are to be found
 */
public record PairQuality(long right, long wrong, long truth) {

  /** How many of the pairs are right. */
  public Share precision() {
    return new Share(right, right + wrong);
  }

  /** How many of the right pairs are found. */
  public Share recall() {
    return new Share(right, truth);
  }

  /** The harmonic mean of both, 0 to 1. */
  public double f1() {
    return f(precision().value(), recall().value());
  }

  static double f(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
