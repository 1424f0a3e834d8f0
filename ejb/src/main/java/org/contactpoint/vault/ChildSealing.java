package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.RandomIds;

/**
 * The sealing of children's records without a database: makes and wraps keys, seals and opens
 * parts. Plain Java for loaders and benchmarks; in the container {@link ChildSeals} does the same
 * and keeps the wrapped keys.
 */
public final class ChildSealing {

  /** Bytes of a wrapped key. */
  public static final int WRAPPED = 32 + Gcm.OVERHEAD;

  private static final byte[] KEY_CONTEXT = "child_key|".getBytes(StandardCharsets.US_ASCII);

  private ChildSealing() {}

  /** A new random key for a child. */
  public static ChildKey newKey(ChildId child) {
    return new ChildKey(child, new SecretKeySpec(RandomIds.bytes(32), "AES"));
  }

  /** Wraps under the ring's current epoch; child and epoch are bound to the result. */
  public static byte[] wrap(KeyRing ring, ChildKey key) {
    int epoch = ring.epoch();
    return Gcm.seal(ring.wrapping(epoch), keyContext(key.child(), epoch), key.key().getEncoded());
  }

  /**
   * Unwraps.
   *
   * @throws BrokenSeal when it is another child's, altered, or of an epoch that is gone
   */
  public static ChildKey unwrap(KeyRing ring, ChildId child, int epoch, byte[] wrapped) {
    byte[] plain = Gcm.open(ring.wrapping(epoch), keyContext(child, epoch), wrapped);
    SecretKey key = new SecretKeySpec(plain, "AES");
    return new ChildKey(child, key);
  }

  /** Seals one part; table, child and part are bound to the result, its length is padded. */
  public static byte[] seal(ChildKey key, ChildSeals.Table table, long part, byte[] plain) {
    return Gcm.sealPadded(key.key(), context(key.child(), table, part), plain);
  }

  /**
   * Opens one part.
   *
   * @throws BrokenSeal when moved or altered
   */
  public static byte[] open(ChildKey key, ChildSeals.Table table, long part, byte[] sealed) {
    return Gcm.openPadded(key.key(), context(key.child(), table, part), sealed);
  }

  private static byte[] context(ChildId child, ChildSeals.Table table, long part) {
    byte[] name = table.name().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(name.length + 1 + 2 * Long.BYTES)
        .put(name)
        .put((byte) '|')
        .putLong(child.value())
        .putLong(part)
        .array();
  }

  private static byte[] keyContext(ChildId child, int epoch) {
    return ByteBuffer.allocate(KEY_CONTEXT.length + Long.BYTES + Integer.BYTES)
        .put(KEY_CONTEXT)
        .putLong(child.value())
        .putInt(epoch)
        .array();
  }
}
