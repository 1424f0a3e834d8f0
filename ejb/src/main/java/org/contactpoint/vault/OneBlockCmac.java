package org.contactpoint.vault;

import javax.crypto.SecretKey;

/**
 * AES-256-CMAC (NIST SP 800-38B) of messages of exactly one block: for these it is AES(K, M xor
 * K1), so that thousands go through one call of the cipher.
 */
final class OneBlockCmac {

  private static final int REDUCTION = 0x87;

  private final AesBlocks aes;
  private final byte[] subkey;

  OneBlockCmac(SecretKey key) {
    aes = new AesBlocks(key);
    subkey = doubled(aes.encrypt(new byte[AesBlocks.BLOCK]));
  }

  /** The 16-byte MAC of each 16-byte message; the given array is used as working space. */
  byte[] macs(byte[] messages) {
    for (int i = 0; i < messages.length; i++) {
      messages[i] ^= subkey[i % AesBlocks.BLOCK];
    }
    return aes.encrypt(messages);
  }

  /** Multiplication by x in GF(2^128) (SP 800-38B, 6.1). */
  private static byte[] doubled(byte[] block) {
    byte[] result = new byte[AesBlocks.BLOCK];
    int carry = 0;
    for (int i = AesBlocks.BLOCK - 1; i >= 0; i--) {
      int shifted = (block[i] & 0xff) << 1 | carry;
      result[i] = (byte) shifted;
      carry = shifted >>> 8;
    }
    // Without a branch, so that time does not depend on the key.
    result[AesBlocks.BLOCK - 1] ^= (byte) (-carry & REDUCTION);
    return result;
  }
}
