package org.contactpoint.vault;

/**
 * Seals rows of one room anew after a rotation. Each room whose rows stay for long under a purpose
 * of {@link Seals} is a CDI bean of this kind. While such rows of an old epoch remain, that epoch's
 * purpose keys remain too.
 */
public interface ResealStep {

  /** What it seals, in a few words. */
  String name();

  /**
   * Opens and seals anew some rows of epochs before this one, within the caller's transaction.
   *
   * @param epoch the current epoch
   * @param limit at most so many rows
   * @return how many were sealed; fewer than {@code limit} when none are left
   */
  int reseal(int epoch, int limit);
}
