package org.contactpoint.people.joining;

import java.text.Normalizer;
import java.util.Locale;

/** User names from people's names: small plain letters with dots, numbered when taken. */
final class UserNames {

  private static final int LONGEST = 40;

  private UserNames() {}

  /**
   * The name to try.
   *
   * @param attempt from 1; from the second on it is a part of the name
   */
  static String of(String person, int attempt) {
    String plain =
        Normalizer.normalize(person, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ł", "l")
            .replace("ø", "o")
            .replaceAll("[\\p{M}'\u2019]", "")
            .replaceAll("[^a-z0-9]+", ".")
            .replaceAll("^\\.|\\.$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String base = cut.length() < 2 ? "user" : cut.replaceAll("\\.$", "");
    return attempt == 1 ? base : base + "." + attempt;
  }
}
