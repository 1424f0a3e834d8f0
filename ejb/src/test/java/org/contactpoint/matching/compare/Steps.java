package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

/** Two rows and the step that they are on, which must be the same from either side. */
final class Steps {

  private Steps() {}

  /** A value for each row. */
  static Values values(String... texts) {
    Values values = new Values(texts.length);
    for (int row = 0; row < texts.length; row++) {
      values.put(row, texts[row]);
    }
    return values;
  }

  /** The step of the first two rows; a comparer for another thread must say the same. */
  static byte of(Comparer comparer) {
    byte[] steps = new byte[2];
    comparer.compare(0, 1, steps, 0);
    comparer.fork().compare(1, 0, steps, 1);
    assertThat(steps[1]).as("symmetrical").isEqualTo(steps[0]);
    return steps[0];
  }
}
