package org.contactpoint.matching.tool.measure;

/**
 * So many out of so many, with the interval in which the true share lies in 95 of 100 cases. The
 * interval is Wilson's score interval (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 1927), which stays sensible for shares near 0 and 1.
 *
 * @param hits from 0 to {@code of}
 * @param of from 0
 */
public record Share(long hits, long of) {

  private static final double Z = 1.959963984540054;

  public Share {
    if (hits < 0 || hits > of) {
      throw new IllegalArgumentException("a share has no more hits than there are cases");
    }
  }

  /** From 0 to 1; of nothing it is 1, since nothing was missed. */
  public double value() {
    return of == 0 ? 1 : (double) hits / of;
  }

  /** The lower end of the interval. */
  public double low() {
    return hits == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of the interval. */
  public double high() {
    return hits == of ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (value() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = value();
    return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
  }
}
