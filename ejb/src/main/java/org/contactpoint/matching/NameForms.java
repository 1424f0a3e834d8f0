package org.contactpoint.matching;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The forms under which a written name is indexed, asked for and compared: upper-case letters A-Z
 * only, whatever the script. Honorifics are left out, and what is written instead of a name
 * ("Baby", "Twin 1", "Unknown") is no name. A change here changes tokens: the index must be made
 * anew.
 */
public final class NameForms {

  /** Joined forms of separately written forenames are kept up to this length ("Xiao Ming"). */
  private static final int JOINED_FORENAMES = 10;

  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

  private static final Set<String> HONORIFICS =
      Set.of("MR", "MRS", "MS", "MISS", "MX", "MSTR", "MASTER", "DR", "SIR", "DAME", "REV", "REVD");

  /** Written in the place of a first name that is not there yet; what follows names the mother. */
  private static final Set<String> NEWBORN =
      Set.of("BABY", "BABYBOY", "BABYGIRL", "INFANT", "TWIN", "TRIPLET", "NEWBORN", "UNBORN");

  private static final Set<String> NOT_GIVEN =
      Set.of(
          "UNKNOWN",
          "UNNAMED",
          "NOTKNOWN",
          "NOTSTATED",
          "NOTGIVEN",
          "NONAME",
          "NONE",
          "TBC",
          "TBA",
          "NA",
          "NK",
          "NOTAVAILABLE",
          "NOTPROVIDED",
          "ANONYMOUS",
          "NOFORENAME",
          "NOSURNAME");

  /** A name that capitals cannot tell from "not available". */
  public static final String NA = "Na";

  /** Small words that begin a family name and are no name themselves. */
  private static final Set<String> PARTICLES =
      Set.of(
          "AL", "EL", "UL", "DE", "DA", "DO", "DOS", "DAS", "DI", "DEL", "DELLA", "DER", "DEN",
          "DU", "LA", "LE", "LES", "LOS", "VAN", "VON", "ZU", "TER", "TEN", "BIN", "BINT", "IBN",
          "BEN", "ABU", "AP", "AB", "NI", "NIC", "UI", "Y", "E", "AND");

  /**
   * Beginnings that belong to the word after them, however they are spaced: O'Neill, Mac Donald.
   */
  private static final Set<String> CLINGING = Set.of("O", "MC", "MAC", "FITZ", "ST", "SAINT");

  private static final Set<String> SERVANT = Set.of("ABD", "ABDUL", "ABDEL", "ABDAL");

  private NameForms() {}

  /**
   * A name as letters.
   *
   * @param raw as written, or null
   * @return A-Z upper case without anything between; empty when there is no name in it
   */
  public static String letters(String raw) {
    List<String> words = withoutHonorifics(words(raw));
    return standsForNothing(raw, words) ? "" : String.join("", words);
  }

  /**
   * The forms of first and middle names: each word, hyphenated words joined, and two short words
   * joined.
   *
   * @param raw as written, or null
   * @return in order of writing, each once; empty when there is no name in it
   */
  public static List<String> forenames(String raw) {
    List<List<String>> groups = groups(raw);
    List<String> words = withoutHonorifics(groups.stream().flatMap(List::stream).toList());
    if (standsForNothing(raw, words)) {
      return List.of();
    }
    Set<String> forms = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int end = endOfServantName(words, at);
      if (end > at) {
        forms.add("ABDUL" + words.get(end));
        forms.add(words.get(end));
      } else if (words.size() == 1 || !PARTICLES.contains(words.get(at))) {
        forms.add(words.get(at));
      }
      at = end + 1;
    }
    for (List<String> group : groups) {
      boolean opensWithParticle = PARTICLES.contains(group.get(0));
      if (group.size() > 1 && !opensWithParticle && words.containsAll(group)) {
        forms.add(String.join("", group));
      }
    }
    if (words.size() > 1
        && words.get(0).length() > 1
        && words.get(1).length() > 1
        && !SERVANT.contains(words.get(0))) {
      String joined = words.get(0) + words.get(1);
      if (joined.length() <= JOINED_FORENAMES) {
        forms.add(joined);
      }
    }
    return List.copyOf(forms);
  }

  /**
   * The forms of a family name: the whole without spaces first, then each barrel, particles left
   * out.
   *
   * @param raw as written, or null
   * @return each once; empty when there is no name in it
   */
  public static List<String> surnames(String raw) {
    List<String> words = words(raw);
    if (words.size() > 1) {
      words = withoutHonorifics(words);
    }
    String whole = String.join("", words);
    if (whole.isEmpty() || notGiven(raw, whole)) {
      return List.of();
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(whole);
    StringBuilder barrel = new StringBuilder();
    for (String word : words) {
      barrel.append(word);
      boolean clings = CLINGING.contains(word);
      boolean particle = PARTICLES.contains(word);
      if (!clings && !particle) {
        if (barrel.length() > 1) {
          forms.add(barrel.toString());
        }
      }
      if (!clings) {
        barrel.setLength(0);
      }
    }
    return List.copyOf(forms);
  }

  /**
   * How a name sounds: the primary code of double metaphone, at most four letters.
   *
   * @param letters as from {@link #letters}
   * @return the code; the letters themselves when they have no sound
   */
  public static String sound(String letters) {
    if (letters.isEmpty()) {
      return "";
    }
    String code = METAPHONE.doubleMetaphone(letters);
    return code == null || code.isEmpty() ? letters : code;
  }

  /**
   * "Abd al Rahman" and "Abdul Rahman" are one name: the index of its last word, else {@code i}.
   */
  private static int endOfServantName(List<String> words, int i) {
    if (!SERVANT.contains(words.get(i))) {
      return i;
    }
    int next = i + 1;
    if (next < words.size() && PARTICLES.contains(words.get(next))) {
      next++;
    }
    return next < words.size() ? next : i;
  }

  private static boolean standsForNothing(String raw, List<String> words) {
    return words.isEmpty()
        || NEWBORN.contains(words.get(0))
        || notGiven(raw, String.join("", words))
        || words.size() > 2 && words.get(0).equals("B") && words.get(1).equals("O");
  }

  /** Written like this it is a Chinese or Korean name; as "NA" or "n/a" it is none. */
  private static boolean notGiven(String raw, String whole) {
    return NOT_GIVEN.contains(whole) && !raw.strip().equals(NA);
  }

  private static List<String> withoutHonorifics(List<String> words) {
    int first = 0;
    while (first < words.size() && HONORIFICS.contains(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static List<String> words(String raw) {
    return groups(raw).stream().flatMap(List::stream).toList();
  }

  /** The words of a name, those that are hyphenated together in one group. */
  private static List<List<String>> groups(String raw) {
    if (raw == null || raw.isBlank()) {
      return List.of();
    }
    String text = ascii(raw).toUpperCase(Locale.ROOT);
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        word.append(c);
      } else if (endsWord(c)) {
        if (word.length() > 0) {
          group.add(word.toString());
          word.setLength(0);
        }
        if (c != '-' && !group.isEmpty()) {
          groups.add(List.copyOf(group));
          group.clear();
        }
      }
    }
    return groups;
  }

  /** Apostrophes, digits and marks end no word: O'Neill is one. */
  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || "-./,;()_&+".indexOf(c) >= 0;
  }

  private static String ascii(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        // The hyphens of typography become one, which Latin-ASCII does not do for all of them.
        return Icu.TO_ASCII.transliterate(raw.replaceAll("[\\u2010-\\u2015\\u2212]", "-"));
      }
    }
    return raw;
  }

  /** Loaded with the first letter that is not ASCII: most names need none of it, and it is slow. */
  private static final class Icu {

    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
