package org.contactpoint.people.keys;

/**
 * A security key as an account has it.
 *
 * @param id surrogate of its row
 * @param credentialId what the key calls itself
 * @param publicKey its public key as COSE
 * @param signCount the counter of its latest accepted answer
 */
public record KnownKey(long id, byte[] credentialId, byte[] publicKey, long signCount) {

  @Override
  public String toString() {
    return "security key";
  }
}
