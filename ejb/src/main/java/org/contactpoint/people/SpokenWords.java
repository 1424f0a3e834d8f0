package org.contactpoint.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.kernel.RandomIds;

/**
 * Words that are said over the telephone, so that one person knows the other: four of them are
 * nearly 20 bits.
 */
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

  /** So many different words, by chance: one said twice is taken for a slip. */
  public static String fresh(int length) {
    List<String> left = new ArrayList<>(WORDS);
    return IntStream.range(0, length)
        .mapToObj(i -> left.remove((int) (RandomIds.positiveLong() % left.size())))
        .collect(Collectors.joining(" "));
  }

  /** What was said, however it was typed; an empty text for null. */
  public static String bare(String said) {
    return said == null ? "" : said.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
  }
}
