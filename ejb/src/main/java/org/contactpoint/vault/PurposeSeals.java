package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/**
 * Seals by purpose and makes handles, with the keys of a ring. Plain Java; asks for the ring at
 * each call, so that a key store that has become unusable stops it.
 */
public final class PurposeSeals implements Seals {

  private static final int CHECK = 8;

  private final Supplier<KeyRing> rings;

  public PurposeSeals(Supplier<KeyRing> rings) {
    this.rings = rings;
  }

  @Override
  public Sealed seal(Purpose purpose, String context, byte[] plain) {
    KeyRing ring = rings.get();
    int epoch = ring.epochOf(purpose);
    byte[] associated = associated(purpose, epoch, context);
    return new Sealed(epoch, Gcm.sealPadded(ring.purpose(purpose, epoch), associated, plain));
  }

  @Override
  public byte[] open(Purpose purpose, String context, Sealed sealed) {
    int epoch = sealed.epoch();
    SecretKey key = rings.get().purpose(purpose, epoch);
    return Gcm.openPadded(key, associated(purpose, epoch, context), sealed.bytes());
  }

  @Override
  public String handle(String kind, long accountId, long id) {
    // The check bytes are zero: who does not hold the key finds them by chance once in 2^64.
    byte[] block = ByteBuffer.allocate(AesBlocks.BLOCK).putLong(id).array();
    byte[] handle = AesBlocks.encryptOnce(handleKey(kind, accountId), block);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(handle);
  }

  @Override
  public OptionalLong unhandle(String kind, long accountId, String handle) {
    byte[] block = decoded(handle);
    if (block.length != AesBlocks.BLOCK) {
      return OptionalLong.empty();
    }
    byte[] plain = AesBlocks.decryptOnce(handleKey(kind, accountId), block);
    byte[] check = Arrays.copyOfRange(plain, Long.BYTES, plain.length);
    return MessageDigest.isEqual(check, new byte[CHECK])
        ? OptionalLong.of(ByteBuffer.wrap(plain).getLong())
        : OptionalLong.empty();
  }

  @Override
  public long keyedHash(String purpose, String value) {
    SecretKey key = rings.get().indexMac("hash/" + purpose);
    byte[] mac = Derivation.mac(key, value.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(mac).getLong() & Long.MAX_VALUE;
  }

  private SecretKey handleKey(String kind, long accountId) {
    return Derivation.aes(rings.get().indexMac("handle"), "handle/" + kind, accountId);
  }

  private static byte[] decoded(String handle) {
    try {
      return handle == null ? new byte[0] : Base64.getUrlDecoder().decode(handle);
    } catch (IllegalArgumentException e) {
      // Typed or cut by hand: as unknown as a handle of somebody else.
      return new byte[0];
    }
  }

  private static byte[] associated(Purpose purpose, int epoch, String context) {
    return (purpose + "|" + epoch + "|" + context).getBytes(StandardCharsets.UTF_8);
  }
}
