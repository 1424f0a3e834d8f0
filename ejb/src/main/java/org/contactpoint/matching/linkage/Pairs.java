package org.contactpoint.matching.linkage;

import java.util.Arrays;

/** Pairs with their evidence, in plain arrays. */
final class Pairs {

  int[] a = new int[1024];
  int[] b = new int[1024];
  float[] bits = new float[1024];
  int size;

  void add(int one, int other, double evidence) {
    if (size == a.length) {
      int more = size + (size >> 1);
      a = Arrays.copyOf(a, more);
      b = Arrays.copyOf(b, more);
      bits = Arrays.copyOf(bits, more);
    }
    a[size] = one;
    b[size] = other;
    bits[size++] = (float) evidence;
  }

  void add(Pairs other) {
    for (int i = 0; i < other.size; i++) {
      add(other.a[i], other.b[i], other.bits[i]);
    }
  }

  /** Places of the pairs, the strongest first, then by rows. */
  int[] strongestFirst() {
    // Floats of either sign sort as integers once the order of the negative ones is turned.
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      int raw = Float.floatToIntBits(bits[i]);
      int rising = raw ^ raw >> 31 & 0x7fffffff;
      keys[i] = (long) ~rising << 32 | i;
    }
    Arrays.sort(keys);
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = (int) keys[i];
    }
    return places;
  }
}
