package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.contactpoint.kernel.RandomIds;

/**
 * AES-256-GCM with a random nonce of 96 bits and a tag of 128: nonce, ciphertext, tag. With random
 * nonces one key may seal 2^32 times (NIST SP 800-38D, 8.3); the keys here rotate long before.
 */
final class Gcm {

  static final int NONCE = 12;
  static final int TAG = 16;
  static final int OVERHEAD = NONCE + TAG;

  /** Plain text is padded to multiples of this many bytes. */
  static final int STEP = 64;

  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Gcm::newCipher);

  private Gcm() {}

  /** Seals as is: for keys, whose length is no secret. */
  static byte[] seal(SecretKey key, byte[] associated, byte[] plain) {
    byte[] nonce = RandomIds.bytes(NONCE);
    byte[] sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
    try {
      Cipher cipher = CIPHER.get();
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
      cipher.updateAAD(associated);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing does not work on this Java platform", e);
    }
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws BrokenSeal when it is not what was sealed
   */
  static byte[] open(SecretKey key, byte[] associated, byte[] sealed) {
    if (sealed == null || sealed.length < OVERHEAD) {
      throw new BrokenSeal("sealed bytes are too short", null);
    }
    try {
      Cipher cipher = CIPHER.get();
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, sealed, 0, NONCE));
      cipher.updateAAD(associated);
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal("a seal is broken", e);
    }
  }

  /** Seals with the length hidden up to the next multiple of {@link #STEP}. */
  static byte[] sealPadded(SecretKey key, byte[] associated, byte[] plain) {
    int steps = (Integer.BYTES + plain.length + STEP - 1) / STEP;
    byte[] padded = ByteBuffer.allocate(steps * STEP).putInt(plain.length).put(plain).array();
    byte[] sealed = seal(key, associated, padded);
    Arrays.fill(padded, (byte) 0);
    return sealed;
  }

  /**
   * Opens what {@link #sealPadded} made.
   *
   * @throws BrokenSeal when it is not what was sealed
   */
  static byte[] openPadded(SecretKey key, byte[] associated, byte[] sealed) {
    byte[] padded = open(key, associated, sealed);
    int length = padded.length < Integer.BYTES ? -1 : ByteBuffer.wrap(padded).getInt();
    if (length < 0 || length > padded.length - Integer.BYTES) {
      throw new BrokenSeal("a sealed length is impossible", null);
    }
    return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java platform lacks AES-GCM", e);
    }
  }
}
