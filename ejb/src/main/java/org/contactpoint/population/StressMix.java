package org.contactpoint.population;

/** How many households are of each kind, in a hundred. */
public enum StressMix {
  /** Traps everywhere, to be sure that each is met often: one household in five has one child. */
  TRAPS(25, 33, 9, 6, 7),
  /**
   * About as families are: one birth in sixty is of twins (ONS, Birth characteristics, England and
   * Wales), half of all children have a brother or sister at home, namesakes are few.
   */
  NATURAL(2, 38, 1, 1, 1);

  private final int twins;
  private final int siblings;
  private final int cousins;
  private final int fathers;
  private final int streets;

  StressMix(int twins, int siblings, int cousins, int fathers, int streets) {
    this.twins = twins;
    this.siblings = siblings;
    this.cousins = cousins;
    this.fathers = fathers;
    this.streets = streets;
  }

  Trap draw(Dice dice) {
    int left = dice.below(100);
    Trap[] kinds = {Trap.TWIN, Trap.SIBLING, Trap.COUSIN, Trap.FATHER_AND_SON, Trap.STREET};
    int[] shares = {twins, siblings, cousins, fathers, streets};
    for (int i = 0; i < kinds.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return kinds[i];
      }
    }
    return Trap.NONE;
  }
}
