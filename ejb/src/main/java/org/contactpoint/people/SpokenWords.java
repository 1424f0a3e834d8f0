package org.contactpoint.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.kernel.RandomIds;

/** Words that are said over the telephone, so that one person knows the other: 5 bits each. */
public final class SpokenWords {

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

  private SpokenWords() {}

  /** So many words, by chance. */
  public static String fresh(int length) {
    byte[] random = RandomIds.bytes(length);
    return IntStream.range(0, length)
        .mapToObj(i -> WORDS.get(random[i] & 31))
        .collect(Collectors.joining(" "));
  }

  /** What was said, however it was typed; an empty text for null. */
  public static String bare(String said) {
    return said == null ? "" : said.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
  }
}
