package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of the log of destructions.
 *
 * @param seq number of the last entry, 0 when there is none
 * @param hash SHA-256 of the last entry, 32 zero bytes when there is none
 */
public record LogHead(long seq, byte[] hash) {

  /** Bytes of the hash. */
  public static final int HASH = 32;

  /** The head of an empty log. */
  public static final LogHead EMPTY = new LogHead(0, new byte[HASH]);

  public LogHead {
    if (seq < 0 || hash == null || hash.length != HASH) {
      throw new IllegalArgumentException("not a head of the log");
    }
    hash = hash.clone();
  }

  @Override
  public byte[] hash() {
    return hash.clone();
  }

  /** Sequence number and hash as 40 bytes, as the key store keeps them. */
  byte[] bytes() {
    return ByteBuffer.allocate(Long.BYTES + HASH).putLong(seq).put(hash).array();
  }

  static LogHead of(byte[] bytes) {
    if (bytes.length != Long.BYTES + HASH) {
      throw new IllegalArgumentException("not a head of the log");
    }
    return new LogHead(
        ByteBuffer.wrap(bytes).getLong(), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogHead head
        && seq == head.seq
        && MessageDigest.isEqual(hash, head.hash);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(seq) + Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return seq + ":" + HexFormat.of().formatHex(hash, 0, 8);
  }
}
