package org.contactpoint.people.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.contactpoint.people.SpokenWords;

/** Three words that are said on one call and repeated on the next; 15 bits for three tries. */
final class DeskPhrase {

  private static final int LENGTH = 3;

  private DeskPhrase() {}

  static String fresh() {
    return SpokenWords.fresh(LENGTH);
  }

  /**
   * The hash of what was said, however it was typed.
   *
   * @param deskCase surrogate, so that equal phrases do not look equal
   */
  static byte[] hash(long deskCase, String said) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((deskCase + ":" + SpokenWords.bare(said)).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean fits(DeskRepository.Stored deskCase, String said) {
    return MessageDigest.isEqual(hash(deskCase.id(), said), deskCase.phraseHash());
  }
}
