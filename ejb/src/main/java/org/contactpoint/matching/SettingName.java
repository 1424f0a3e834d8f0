package org.contactpoint.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a school or surgery by its telling words: "St. Mary's RC Primary School" is SAINT and
 * MARYS. Kinds of settings tell nothing, and who types nothing else has told nothing.
 */
public final class SettingName {

  private static final Set<String> KINDS =
      Set.of(
          "SCHOOL",
          "PRIMARY",
          "SECONDARY",
          "ACADEMY",
          "THE",
          "OF",
          "AND",
          "COLLEGE",
          "SURGERY",
          "PRACTICE",
          "MEDICAL",
          "HEALTH",
          "CENTRE",
          "CENTER",
          "CE",
          "RC",
          "COFE",
          "C",
          "COMMUNITY",
          "NURSERY",
          "HIGH",
          "INFANT",
          "INFANTS",
          "JUNIOR",
          "CATHOLIC",
          "CHURCH",
          "ENGLAND",
          "ROMAN",
          "GRAMMAR",
          "GP",
          "DOCTORS",
          "SIXTH",
          "FORM",
          "FREE",
          "VA",
          "VC",
          "TRUST",
          "GROUP",
          "FOR",
          "SPECIAL",
          "PRESCHOOL",
          "PLAYGROUP",
          "FAMILY");

  private SettingName() {}

  /** The telling words, as letters; empty when there is none. */
  public static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    if (written != null) {
      for (String part : written.split("[\\s\\-./,()&]+")) {
        String word = plain(part);
        if (!word.isEmpty() && !KINDS.contains(word)) {
          words.add(word.equals("ST") ? "SAINT" : word);
        }
      }
    }
    return words;
  }

  /** Whether every telling word asked for is in the setting's name, two edits at most amiss. */
  public static boolean agree(String asked, String setting) {
    List<String> wanted = words(asked);
    List<String> has = words(setting);
    Edits edits = new Edits();
    return !wanted.isEmpty()
        && wanted.stream()
            .allMatch(
                word ->
                    has.stream()
                        .anyMatch(
                            other ->
                                edits.between(word, other, NearNames.limitFor(word))
                                    <= NearNames.limitFor(word) - (word.length() < 6 ? 1 : 0)));
  }

  private static String plain(String part) {
    String letters = NameForms.letters(part);
    return letters.isEmpty() ? part.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") : letters;
  }
}
