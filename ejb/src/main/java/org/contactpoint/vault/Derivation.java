package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives keys from a master key by label: HKDF-Expand of RFC 5869 with HMAC-SHA-256 and one block
 * of output. Extract is left out, as section 3.3 of the RFC allows, because the masters are
 * uniformly random. The labels are part of the form of everything sealed: never change one.
 */
final class Derivation {

  private static final String PREFIX = "contactpoint/1/";

  private Derivation() {}

  /** An AES-256 key for a label. */
  static SecretKey aes(SecretKey master, String label) {
    return new SecretKeySpec(expand(master, label.getBytes(StandardCharsets.UTF_8)), "AES");
  }

  /** An AES-256 key for a label and a number, such as an account. */
  static SecretKey aes(SecretKey master, String label, long number) {
    byte[] text = label.getBytes(StandardCharsets.UTF_8);
    // The number has a fixed length and comes last, so that no two pairs give the same bytes.
    byte[] info =
        ByteBuffer.allocate(text.length + 1 + Long.BYTES)
            .put(text)
            .put((byte) 0)
            .putLong(number)
            .array();
    return new SecretKeySpec(expand(master, info), "AES");
  }

  /** A key for HMAC-SHA-256 for a label. */
  static SecretKey hmac(SecretKey master, String label) {
    return new SecretKeySpec(expand(master, label.getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
  }

  /** HMAC-SHA-256, 32 bytes. */
  static byte[] mac(SecretKey key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java platform lacks HMAC-SHA-256", e);
    }
  }

  private static byte[] expand(SecretKey master, byte[] info) {
    byte[] prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
    byte[] message =
        ByteBuffer.allocate(prefix.length + info.length + 1)
            .put(prefix)
            .put(info)
            .put((byte) 1)
            .array();
    return mac(master, message);
  }
}
