package org.contactpoint.vault;

/**
 * Seals the personal parts of ledger entries under a key per month, so that a month's parts can be
 * destroyed while the tree of hashes still verifies.
 */
public interface PeriodSeals {

  /** Seals under the key of a period (year * 100 + month), made when first needed. */
  byte[] seal(int period, String context, byte[] plain);

  /**
   * Opens.
   *
   * @throws BrokenSeal when altered, or when the period's key has been destroyed
   */
  byte[] open(int period, String context, byte[] sealed);
}
