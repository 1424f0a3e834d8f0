package org.contactpoint.people.keys;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;

/** A public key whose other half was thrown away: no signature fits it, and each is checked. */
final class NobodysKey {

  private static final int COORDINATE = 32;

  /** COSE: a map of five, elliptic curve, ES256, P-256, and before x and y their labels. */
  private static final byte[] HEAD = {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE};

  private static final byte[] MIDDLE = {0x22, 0x58, COORDINATE};
  private static final byte[] COSE = make();

  private NobodysKey() {}

  static byte[] publicKey() {
    return COSE.clone();
  }

  private static byte[] make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return cose((ECPublicKey) generator.generateKeyPair().getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("P-256 is missing", e);
    }
  }

  private static byte[] cose(ECPublicKey key) {
    ECPoint point = key.getW();
    return ByteBuffer.allocate(HEAD.length + MIDDLE.length + 2 * COORDINATE)
        .put(HEAD)
        .put(unsigned(point.getAffineX()))
        .put(MIDDLE)
        .put(unsigned(point.getAffineY()))
        .array();
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] out = new byte[COORDINATE];
    int length = Math.min(bytes.length, COORDINATE);
    System.arraycopy(bytes, bytes.length - length, out, COORDINATE - length, length);
    return out;
  }
}
