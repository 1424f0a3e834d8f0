package org.contactpoint.disclosure;

/**
 * Why two records may be about one child, or why not: a kind of agreement, never the fact itself.
 */
public enum Clue {
  /** One number of a body that gives each child one. */
  NUMBER(false),
  CARER(false),
  HOME(false),
  TELEPHONE(false),
  /** One birth date, or one with day and month the other way round. */
  BIRTH(false),
  /** Birth dates within two months. */
  BIRTH_NEAR(false),
  NAME(false),
  OTHER_NUMBER(true),
  OTHER_SEX(true),
  OTHER_AGE(true);

  private final boolean against;

  Clue(boolean against) {
    this.against = against;
  }

  /** Whether it speaks against one child. */
  public boolean against() {
    return against;
  }
}
