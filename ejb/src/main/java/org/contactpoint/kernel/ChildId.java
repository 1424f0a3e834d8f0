package org.contactpoint.kernel;

/**
 * The surrogate of a child inside the product: random, 63 bits, never shown and never in a URL.
 *
 * @param value positive
 */
public record ChildId(long value) {

  public ChildId {
    if (value <= 0) {
      throw new IllegalArgumentException("a child's surrogate is positive");
    }
  }

  @Override
  public String toString() {
    return "child";
  }
}
