package org.contactpoint.kernel;

import java.security.SecureRandom;

/** Identifiers that say nothing and cannot be guessed, all from the system's secure generator. */
public final class RandomIds {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomIds() {}

  /** A positive 63-bit number for a surrogate key. */
  public static long positiveLong() {
    long value;
    do {
      value = RANDOM.nextLong() & Long.MAX_VALUE;
    } while (value == 0);
    return value;
  }

  /** {@code length} random bytes; 16 for identifiers in URLs (ASVS V11.5.1: at least 128 bits). */
  public static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
