package org.contactpoint.population;

/** Where a synthetic population lives. */
public enum Region {
  /** The 24 authorities of the North West: the sandbox. */
  NORTH_WEST,
  /** All 153 authorities: benchmarks of the whole. */
  ENGLAND;

  boolean holds(String regionOfAuthority) {
    return this == ENGLAND || regionOfAuthority.equals("North West");
  }
}
