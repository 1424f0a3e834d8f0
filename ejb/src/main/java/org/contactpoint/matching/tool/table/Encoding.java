package org.contactpoint.matching.tool.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a file are written, found by looking at all of it: the first letter that
 * tells one encoding from another may stand in its last row.
 *
 * @param charset UTF-8, UTF-16 of either order, or Windows-1252 for whatever is not Unicode
 * @param mark how many bytes of a byte order mark to pass over
 */
record Encoding(Charset charset, int mark) {

  private static final int HEAD = 1 << 16;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  static Encoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
        throw new BadInputException(
            NotText.name(file) + " is written in UTF-32, which is hardly used: save it in UTF-8.");
      }
      Encoding marked = marked(head);
      if (marked != null) {
        return marked;
      }
      NotText.refuse(file, head);
      int high = zeros(head, 0);
      int low = zeros(head, 1);
      if (high + low > head.length / 5) {
        if (Math.min(high, low) > head.length / 20) {
          throw NotText.binary(file);
        }
        return new Encoding(high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
      }
      NotText.refuseControls(file, head);
      return new Encoding(utf8(head, in) ? StandardCharsets.UTF_8 : WESTERN, 0);
    }
  }

  private static Encoding marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return starts(head, 0xFF, 0xFE) ? new Encoding(StandardCharsets.UTF_16LE, 2) : null;
  }

  /** Whether a file begins with these bytes, given as numbers from 0 to 255. */
  static boolean starts(byte[] head, int... with) {
    boolean starts = head.length >= with.length;
    for (int i = 0; starts && i < with.length; i++) {
      starts = (head[i] & 0xFF) == with[i];
    }
    return starts;
  }

  /** Latin text in UTF-16 has a zero in every second place. */
  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int i = from; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean utf8(byte[] head, InputStream rest) throws IOException {
    byte[] block = head;
    int length = head.length;
    int expected = 0;
    while (length > 0) {
      for (int i = 0; i < length; i++) {
        expected = next(expected, block[i]);
        if (expected < 0) {
          return false;
        }
      }
      if (block == head) {
        block = new byte[HEAD];
      }
      length = rest.readNBytes(block, 0, block.length);
    }
    return expected == 0;
  }

  /** How many more bytes of a letter have to follow, or -1 where this cannot be UTF-8. */
  private static int next(int expected, byte read) {
    if (expected > 0) {
      return (read & 0xC0) == 0x80 ? expected - 1 : -1;
    }
    if (read >= 0) {
      return 0;
    }
    int lead = read & 0xFF;
    if (lead >= 0xC2 && lead < 0xE0) {
      return 1;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 2;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
  }
}
