package org.contactpoint.vault;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * AES-256 on whole blocks under one key: a keyed permutation of 16 bytes. It is not a mode for
 * data; callers give blocks that never repeat in meaning (a CMAC block, a token with its target, an
 * id with check bytes). Many blocks in one call cost about a nanosecond each. Thread-safe.
 */
final class AesBlocks {

  static final int BLOCK = 16;

  private final ThreadLocal<Cipher> encrypting;
  private final ThreadLocal<Cipher> decrypting;

  AesBlocks(SecretKey key) {
    encrypting = ThreadLocal.withInitial(() -> cipher(Cipher.ENCRYPT_MODE, key));
    decrypting = ThreadLocal.withInitial(() -> cipher(Cipher.DECRYPT_MODE, key));
  }

  /** Encrypts every block. */
  byte[] encrypt(byte[] blocks) {
    return run(encrypting.get(), blocks);
  }

  /** Decrypts every block. */
  byte[] decrypt(byte[] blocks) {
    return run(decrypting.get(), blocks);
  }

  /** Encrypts under a key that is used once, without keeping a cipher for it. */
  static byte[] encryptOnce(SecretKey key, byte[] block) {
    return run(cipher(Cipher.ENCRYPT_MODE, key), block);
  }

  /** Decrypts under a key that is used once. */
  static byte[] decryptOnce(SecretKey key, byte[] block) {
    return run(cipher(Cipher.DECRYPT_MODE, key), block);
  }

  private static byte[] run(Cipher cipher, byte[] blocks) {
    try {
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not whole blocks of 16 bytes", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key) {
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, key);
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java platform lacks AES", e);
    }
  }
}
