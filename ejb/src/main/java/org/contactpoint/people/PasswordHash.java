package org.contactpoint.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.contactpoint.kernel.RandomIds;

/**
 * Passwords by argon2id (RFC 9106), with the least that OWASP's password storage cheat sheet asks
 * for: 19 MiB, two passes, one lane. Stored as form byte, memory, passes, lanes, salt, hash, so
 * that a stronger setting later still reads today's.
 */
final class PasswordHash {

  static final int MEMORY_KIB = 19_456;
  static final int PASSES = 2;
  static final int LANES = 1;

  private static final byte FORM = 1;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LENGTH = 1 + 4 + 4 + 4 + SALT + HASH;
  private static final int LONGEST = 256;

  /** For who is not there: the same work, and no password that fits. */
  private static final byte[] NOBODY = encode(MEMORY_KIB, PASSES, LANES, new byte[SALT], zeros());

  private PasswordHash() {}

  /** The hash to store. */
  static byte[] of(String password) {
    byte[] salt = RandomIds.bytes(SALT);
    return encode(
        MEMORY_KIB, PASSES, LANES, salt, argon2id(password, salt, MEMORY_KIB, PASSES, LANES));
  }

  /** Whether the password fits; null stands for nobody's hash and costs the same. */
  static boolean fits(String password, byte[] stored) {
    byte[] encoded = stored == null || stored.length != LENGTH ? NOBODY : stored;
    ByteBuffer in = ByteBuffer.wrap(encoded);
    if (in.get() != FORM) {
      return false;
    }
    int memory = in.getInt();
    int passes = in.getInt();
    int lanes = in.getInt();
    byte[] salt = new byte[SALT];
    in.get(salt);
    byte[] expected = new byte[HASH];
    in.get(expected);
    byte[] actual = argon2id(password, salt, memory, passes, lanes);
    return MessageDigest.isEqual(expected, actual) && encoded != NOBODY;
  }

  private static byte[] argon2id(String password, byte[] salt, int memory, int passes, int lanes) {
    String cut = password == null ? "" : password;
    cut = cut.length() > LONGEST ? cut.substring(0, LONGEST) + "\u0000too long" : cut;
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH];
    generator.generateBytes(
        Normalizer.normalize(cut, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  private static byte[] encode(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
    return ByteBuffer.allocate(LENGTH)
        .put(FORM)
        .putInt(memory)
        .putInt(passes)
        .putInt(lanes)
        .put(salt)
        .put(hash)
        .array();
  }

  private static byte[] zeros() {
    return new byte[HASH];
  }
}
