package org.contactpoint.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.contactpoint.kernel.RandomIds;

/** Random secrets of sessions: 256 bits in base64url with the browser, their SHA-256 here. */
final class Secrets {

  private Secrets() {}

  static String fresh() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(32));
  }

  static byte[] hash(String secret) {
    return hash((secret == null ? "" : secret).getBytes(StandardCharsets.UTF_8));
  }

  static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }
}
