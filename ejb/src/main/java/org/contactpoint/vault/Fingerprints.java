package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/**
 * Keyed fingerprints of names: 96 bits of HMAC-SHA-256, of which most uses take the first 48. Names
 * repeat, so they are kept in memory in two generations of bounded size: when the young one is full
 * it becomes the old one, and what was only in the former old one is forgotten.
 */
final class Fingerprints {

  /** Bytes of a fingerprint where two values share a block. */
  static final int HALF = 6;

  private final SecretKey key;
  private final int bound;
  private volatile Map<String, byte[]> young = new ConcurrentHashMap<>();
  private volatile Map<String, byte[]> old = Map.of();

  /**
   * @param key for HMAC-SHA-256
   * @param bound how many names each of the two generations may hold
   */
  Fingerprints(SecretKey key, int bound) {
    this.key = key;
    this.bound = bound;
  }

  /** Twelve bytes; not to be changed by the caller. For values that repeat, such as names. */
  byte[] remembered(String value) {
    byte[] found = young.get(value);
    if (found != null) {
      return found;
    }
    found = old.get(value);
    byte[] fingerprint = found == null ? once(value) : found;
    keep(value, fingerprint);
    return fingerprint;
  }

  /** Twelve bytes, not kept: for values of which there are as many as children. */
  byte[] once(String value) {
    byte[] mac = Derivation.mac(key, value.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(2 * HALF).put(mac, 0, 2 * HALF).array();
  }

  private void keep(String value, byte[] fingerprint) {
    if (young.size() >= bound) {
      // Two threads may both turn the generations: the price is a few HMACs, never a wrong answer.
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(value, fingerprint);
  }

  /** How many names are in memory, for the bound's test. */
  int remembered() {
    return young.size() + old.size();
  }
}
