package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/**
 * The blind index with the keys of a ring; plain Java for loaders and benchmarks too. One 16-byte
 * block per compound key: 5 bits of kind and 27 of number, then two fingerprints of 48 bits, or one
 * of 96 when there is no second value, or an id of 64 bits when there is no value at all. Its
 * AES-256-CMAC under the audience's key, cut to 64 bits, is the token.
 */
public final class BlindIndex implements Tokens {

  /** How many names a generation of remembered fingerprints holds, unless told otherwise. */
  public static final int NAMES = 250_000;

  private static final int NUMBER_BITS = 27;
  private static final int KINDS = 1 << Integer.SIZE - NUMBER_BITS;

  private final Supplier<KeyRing> rings;
  private final int names;
  private volatile Keys keys;

  /** With a bound for remembered names that suits a whole country. */
  public BlindIndex(Supplier<KeyRing> rings) {
    this(rings, NAMES);
  }

  /**
   * @param rings asked at each call, so that an unusable key store stops the index
   * @param names how many names each of two generations of remembered fingerprints may hold
   */
  public BlindIndex(Supplier<KeyRing> rings, int names) {
    this.rings = rings;
    this.names = names;
  }

  @Override
  public long[] derive(Audience audience, List<Key> compound) {
    Keys current = keys();
    ByteBuffer blocks = ByteBuffer.allocate(compound.size() * AesBlocks.BLOCK);
    for (Key key : compound) {
      put(blocks, key, current.fingerprints);
    }
    ByteBuffer macs = ByteBuffer.wrap(current.cmac[audience.ordinal()].macs(blocks.array()));
    long[] tokens = new long[compound.size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = macs.getLong(i * AesBlocks.BLOCK);
    }
    return tokens;
  }

  @Override
  public Row mask(Audience audience, long token, long target) {
    byte[] block = ByteBuffer.allocate(AesBlocks.BLOCK).putLong(token).putLong(target).array();
    return new Row(token, keys().mask[audience.ordinal()].encrypt(block));
  }

  @Override
  public long unmask(Audience audience, Row row) {
    if (row.masked().length != AesBlocks.BLOCK) {
      throw new BrokenSeal("a masked target has 16 bytes", null);
    }
    ByteBuffer plain = ByteBuffer.wrap(keys().mask[audience.ordinal()].decrypt(row.masked()));
    byte[] made = new byte[Long.BYTES];
    plain.get(made);
    byte[] asked = ByteBuffer.allocate(Long.BYTES).putLong(row.token()).array();
    if (!MessageDigest.isEqual(made, asked)) {
      throw new BrokenSeal("a row of the index was not made for its token", null);
    }
    return plain.getLong();
  }

  @Override
  public byte[] maskEntry(long subjectToken, byte[] entryId) {
    return AesBlocks.encryptOnce(entryKey(subjectToken), entryId);
  }

  @Override
  public byte[] unmaskEntry(long subjectToken, byte[] masked) {
    return AesBlocks.decryptOnce(entryKey(subjectToken), masked);
  }

  private SecretKey entryKey(long subjectToken) {
    return Derivation.aes(rings.get().indexMac("entry"), "entry", subjectToken);
  }

  private static void put(ByteBuffer blocks, Key key, Fingerprints fingerprints) {
    boolean valueless = key.first().isEmpty() && key.second().isEmpty();
    long number = valueless ? 0 : key.number();
    if (number < 0 || number >>> NUMBER_BITS != 0) {
      throw new IllegalArgumentException("beside values a number has at most 27 bits");
    }
    if (valueless && key.number() == 0) {
      throw new IllegalArgumentException("a compound key of nothing would find everybody");
    }
    blocks.putInt(key.kind().ordinal() << NUMBER_BITS | (int) number);
    if (valueless) {
      blocks.putInt(0).putLong(key.number());
    } else if (key.second().isEmpty()) {
      blocks.put(fingerprint(key.kind(), key.first(), fingerprints));
    } else {
      blocks.put(fingerprint(key.kind(), key.first(), fingerprints), 0, Fingerprints.HALF);
      blocks.put(second(key, fingerprints), 0, Fingerprints.HALF);
    }
  }

  private static byte[] fingerprint(Kind kind, String value, Fingerprints fingerprints) {
    return switch (kind) {
      case INDEX_NUMBER, IDENTIFIER, ADDRESS_LINE_POSTCODE, CARER_TELEPHONE, SUPPLIER_LOCAL_ID ->
          fingerprints.once(value);
      default -> fingerprints.remembered(value);
    };
  }

  private static byte[] second(Key key, Fingerprints fingerprints) {
    // There are two million postcodes: they would push the names out.
    return key.kind() == Kind.FORENAME_POSTCODE
        ? fingerprints.once(key.second())
        : fingerprint(key.kind(), key.second(), fingerprints);
  }

  private Keys keys() {
    SecretKey master = rings.get().index();
    Keys current = keys;
    if (current == null || !current.master.equals(master)) {
      current = new Keys(master, names);
      keys = current;
    }
    return current;
  }

  /** What is derived from one index master; kept as long as the master stays the same. */
  private static final class Keys {

    private final SecretKey master;
    private final Fingerprints fingerprints;
    private final OneBlockCmac[] cmac = new OneBlockCmac[Audience.values().length];
    private final AesBlocks[] mask = new AesBlocks[Audience.values().length];

    Keys(SecretKey master, int names) {
      if (Kind.values().length > KINDS) {
        throw new IllegalStateException("the block has room for 32 kinds");
      }
      this.master = master;
      fingerprints = new Fingerprints(Derivation.hmac(master, "fingerprint"), names);
      for (Audience audience : Audience.values()) {
        cmac[audience.ordinal()] = new OneBlockCmac(Derivation.aes(master, "token/" + audience));
        mask[audience.ordinal()] = new AesBlocks(Derivation.aes(master, "mask/" + audience));
      }
    }
  }
}
