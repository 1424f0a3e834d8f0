package org.contactpoint.vault;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Key rings for tests. */
final class Rings {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Rings() {}

  static KeyRing fresh() {
    return KeyRing.fresh(NOON);
  }

  /**
   * A ring whose index master is the bytes 0 to 31, so that tokens can be compared over the years.
   */
  static KeyRing withKnownIndex() {
    KeyRing ring = fresh();
    byte[] known = new byte[32];
    for (int i = 0; i < known.length; i++) {
      known[i] = (byte) i;
    }
    Map<String, SecretKey> secrets = new TreeMap<>(ring.secrets());
    secrets.put("index-1", new SecretKeySpec(known, "HmacSHA256"));
    return KeyRing.of(secrets, ring.signer());
  }
}
