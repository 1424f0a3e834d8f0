package org.contactpoint.people.keys;

/**
 * A security key that has just been made for an account.
 *
 * @param credentialId what the key calls itself
 * @param publicKey its public key as COSE
 * @param signCount its counter
 * @param model which model its maker says it is (AAGUID), zeros when it does not say
 * @param attested whether a trusted maker has signed for it
 */
public record FreshKey(
    byte[] credentialId, byte[] publicKey, long signCount, byte[] model, boolean attested) {

  @Override
  public String toString() {
    return "fresh security key";
  }
}
