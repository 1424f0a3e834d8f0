package org.contactpoint.people;

import java.util.Locale;
import org.contactpoint.kernel.RandomIds;

/** The secret of a ticket as people read it out: sixteen letters and figures, 80 bits, in fours. */
final class TicketWords {

  /** Without the letters that are taken for figures. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  private TicketWords() {}

  static String fresh() {
    StringBuilder words = new StringBuilder();
    byte[] random = RandomIds.bytes(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        words.append('-');
      }
      words.append(DIGITS.charAt(random[i] & 31));
    }
    return words.toString();
  }

  /** The hash of what somebody typed, however it was grouped. */
  static byte[] hash(String typed) {
    String bare = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    String read = bare.replace('O', '0').replace('I', '1').replace('L', '1');
    return Secrets.hash(read.length() == LENGTH ? read : "");
  }
}
