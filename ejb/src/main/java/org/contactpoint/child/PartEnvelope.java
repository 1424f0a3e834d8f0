package org.contactpoint.child;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The kind of a part together with its bytes, inside the seal: which parts of a record are
 * involvements and which are source facts is nobody's business outside.
 *
 * @param kind a short ASCII word of at most 60 letters
 * @param bytes the part
 */
record PartEnvelope(String kind, byte[] bytes) {

  static final String GOLDEN = "golden";
  static final String SOURCE = "source";

  byte[] packed() {
    byte[] word = kind.getBytes(StandardCharsets.US_ASCII);
    byte[] packed = new byte[1 + word.length + bytes.length];
    packed[0] = (byte) word.length;
    System.arraycopy(word, 0, packed, 1, word.length);
    System.arraycopy(bytes, 0, packed, 1 + word.length, bytes.length);
    return packed;
  }

  static PartEnvelope of(String kind, Object fact) {
    return new PartEnvelope(kind, PartForm.write(fact));
  }

  static PartEnvelope unpack(byte[] packed) {
    int length = packed[0];
    return new PartEnvelope(
        new String(packed, 1, length, StandardCharsets.US_ASCII),
        Arrays.copyOfRange(packed, 1 + length, packed.length));
  }
}
