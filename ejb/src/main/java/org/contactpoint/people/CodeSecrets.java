package org.contactpoint.people;

import java.nio.ByteBuffer;
import org.contactpoint.vault.Seals;

/** The secret of a code generator as stored: epoch of the key, then the sealed bytes. */
final class CodeSecrets {

  private CodeSecrets() {}

  static byte[] seal(Seals seals, long account, byte[] secret) {
    Seals.Sealed sealed = seals.seal(Seals.Purpose.CREDENTIAL, context(account), secret);
    return ByteBuffer.allocate(4 + sealed.bytes().length)
        .putInt(sealed.epoch())
        .put(sealed.bytes())
        .array();
  }

  static byte[] open(Seals seals, long account, byte[] stored) {
    ByteBuffer in = ByteBuffer.wrap(stored);
    int epoch = in.getInt();
    byte[] bytes = new byte[in.remaining()];
    in.get(bytes);
    return seals.open(Seals.Purpose.CREDENTIAL, context(account), new Seals.Sealed(epoch, bytes));
  }

  private static String context(long account) {
    return "code:" + account;
  }
}
