package org.contactpoint.architecture.planted.vault;

import java.util.Arrays;

/** Planted: a comparison that takes the longer, the more of a secret is right. */
class ComparesInHaste {
  boolean fits(byte[] given, byte[] secret) {
    return Arrays.equals(given, secret);
  }
}
