package org.contactpoint.vault;

/**
 * A row of a table of wrapped keys.
 *
 * @param id the child's surrogate, or the ledger's period
 * @param epoch of the wrapping key
 * @param wrapped 60 bytes: nonce, key, tag
 */
record WrappedKey(long id, int epoch, byte[] wrapped) {

  @Override
  public String toString() {
    return "wrapped key of epoch " + epoch;
  }
}
