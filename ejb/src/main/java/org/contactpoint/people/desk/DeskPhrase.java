package org.contactpoint.people.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.kernel.RandomIds;

/** Three words that are said on one call and repeated on the next; 15 bits for three tries. */
final class DeskPhrase {

  private static final int LENGTH = 3;

  /** Thirty-two words that no accent makes alike. */
  private static final List<String> WORDS =
      List.of(
          "apple",
          "bridge",
          "candle",
          "dragon",
          "engine",
          "forest",
          "garden",
          "hammer",
          "island",
          "jacket",
          "kitten",
          "ladder",
          "marble",
          "needle",
          "orange",
          "pencil",
          "rabbit",
          "saddle",
          "tunnel",
          "umbrella",
          "valley",
          "window",
          "yellow",
          "zebra",
          "button",
          "castle",
          "donkey",
          "feather",
          "guitar",
          "harbour",
          "lantern",
          "monkey");

  private DeskPhrase() {}

  static String fresh() {
    byte[] random = RandomIds.bytes(LENGTH);
    return IntStream.range(0, LENGTH)
        .mapToObj(i -> WORDS.get(random[i] & 31))
        .collect(Collectors.joining(" "));
  }

  /**
   * The hash of what was said, however it was typed.
   *
   * @param deskCase surrogate, so that equal phrases do not look equal
   */
  static byte[] hash(long deskCase, String said) {
    String words = said == null ? "" : said.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ");
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((deskCase + ":" + words.strip()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean fits(DeskRepository.Stored deskCase, String said) {
    return MessageDigest.isEqual(hash(deskCase.id(), said), deskCase.phraseHash());
  }
}
