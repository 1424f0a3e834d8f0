package org.contactpoint.matching.weigh;

import java.util.Arrays;

/** Pairs to learn from: the steps on which they agree, how many pairs each stands for. */
public final class Sample {

  private final int slots;
  private byte[] steps = new byte[1 << 16];
  private double[] weights = new double[1 << 12];
  private long[] teaches = new long[1 << 12];
  private int count;

  /** Of pairs with so many slots. */
  public Sample(int slots) {
    this.slots = slots;
  }

  /**
   * Takes a pair.
   *
   * @param of steps of its slots
   * @param weight how many pairs it stands for
   * @param teaches bits of the slots that it may teach: those by which it was not chosen
   */
  public void add(byte[] of, double weight, long teaches) {
    if (count == weights.length) {
      weights = Arrays.copyOf(weights, count * 2);
      this.teaches = Arrays.copyOf(this.teaches, count * 2);
    }
    int at = count * slots;
    if (at + slots > steps.length) {
      steps = Arrays.copyOf(steps, Math.max(steps.length * 2, at + slots));
    }
    System.arraycopy(of, 0, steps, at, slots);
    weights[count] = weight;
    this.teaches[count] = teaches;
    count++;
  }

  /** Takes all of another. */
  public void add(Sample other) {
    byte[] one = new byte[slots];
    for (int i = 0; i < other.count; i++) {
      System.arraycopy(other.steps, i * slots, one, 0, slots);
      add(one, other.weights[i], other.teaches[i]);
    }
  }

  int size() {
    return count;
  }

  int step(int pair, int slot) {
    return steps[pair * slots + slot];
  }

  double weight(int pair) {
    return weights[pair];
  }

  boolean teaches(int pair, int slot) {
    return (teaches[pair] >>> slot & 1) == 1;
  }
}
