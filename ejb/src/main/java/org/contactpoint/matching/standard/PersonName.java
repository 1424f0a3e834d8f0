package org.contactpoint.matching.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.NameForms;

/**
 * A name taken apart.
 *
 * @param forename as letters, the first forename; or empty
 * @param surname as letters without spaces; or empty
 * @param parts the barrels of the surname, or the surname alone
 * @param further all other names, each once
 * @param generation 1 for junior, 2 for senior, 3 the first, 4 the second and so on; 0 not said
 */
public record PersonName(
    String forename, String surname, List<String> parts, List<String> further, int generation) {

  /** Nothing known. */
  public static final PersonName NONE = new PersonName("", "", List.of(), List.of(), 0);

  private static final Set<String> STYLES =
      Set.of(
          "SIR",
          "LORD",
          "LADY",
          "DAME",
          "BARON",
          "BARONESS",
          "EARL",
          "COUNT",
          "VISCOUNT",
          "DUKE",
          "REV",
          "REVEREND",
          "PROF",
          "PROFESSOR",
          "CAPT",
          "CAPTAIN",
          "COLONEL",
          "MAJOR",
          "HON",
          "DR",
          "MR",
          "MRS",
          "MS",
          "MISS");

  public PersonName {
    parts = List.copyOf(parts);
    further = List.copyOf(further);
  }

  /**
   * Of what was written in several fields.
   *
   * @param forename or null
   * @param middle or null
   * @param surname or null
   */
  public static PersonName of(String forename, String middle, String surname) {
    String[] family = {surname == null ? "" : surname};
    String[] given = {forename == null ? "" : forename};
    int generation = takeGeneration(family);
    if (generation == 0) {
      generation = takeGeneration(given);
    }
    List<String> forenames = NameForms.forenames(given[0]);
    List<String> surnames = NameForms.surnames(family[0]);
    List<String> further = new ArrayList<>();
    for (int i = 1; i < forenames.size(); i++) {
      further.add(forenames.get(i));
    }
    if (middle != null && !middle.isBlank()) {
      add(further, NameForms.forenames(middle));
    }
    return new PersonName(
        forenames.isEmpty() ? "" : forenames.get(0),
        surnames.isEmpty() ? "" : surnames.get(0),
        surnames,
        further,
        generation);
  }

  /**
   * Of a name written in one piece: the last word is the family name unless a comma says that it is
   * the first.
   */
  public static PersonName full(String written) {
    String text = Letters.ascii(written).strip();
    int bracket = text.indexOf('(');
    if (bracket > 0) {
      text = text.substring(0, bracket).strip();
    }
    int comma = text.indexOf(',');
    if (comma > 0) {
      String before = text.substring(0, comma);
      String[] rest = {text.substring(comma + 1).strip()};
      if (generation(rest[0]) > 0 || startsWithRank(rest[0])) {
        return lastWord(before + " " + rest[0]);
      }
      int generation = takeGeneration(rest);
      return split(rest[0], before, generation);
    }
    return lastWord(text);
  }

  /** A name that lacks a part takes it from another; what is left over is kept as further names. */
  public PersonName with(PersonName other) {
    if (forename.isEmpty() && surname.isEmpty()) {
      return other;
    }
    List<String> more = new ArrayList<>(further);
    List<String> words = new ArrayList<>();
    add(words, List.of(other.forename));
    add(words, other.parts);
    add(words, other.further);
    for (String word : words) {
      if (!word.isEmpty() && !word.equals(forename) && !parts.contains(word)) {
        add(more, List.of(word));
      }
    }
    return new PersonName(
        forename, surname, parts, more, generation == 0 ? other.generation : generation);
  }

  private static PersonName lastWord(String written) {
    String[] text = {written};
    int generation = takeGeneration(text);
    String name = withoutStyles(text[0]);
    int space = name.lastIndexOf(' ');
    return space < 0
        ? split("", name, generation)
        : split(name.substring(0, space), name.substring(space + 1), generation);
  }

  private static PersonName split(String given, String family, int generation) {
    PersonName name = of(given, null, family);
    return generation == 0
        ? name
        : new PersonName(name.forename, name.surname, name.parts, name.further, generation);
  }

  /** "1st baron": what follows the comma is a rank, no forename. */
  private static boolean startsWithRank(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private static String withoutStyles(String text) {
    StringBuilder kept = new StringBuilder();
    for (String word : text.strip().split("[\\s,]+")) {
      boolean rank = !word.isEmpty() && Character.isDigit(word.charAt(0));
      boolean style = STYLES.contains(Letters.fold(word)) || word.equalsIgnoreCase("of");
      if (!rank && !style && !word.isEmpty()) {
        kept.append(kept.length() == 0 ? "" : " ").append(word);
      }
    }
    return kept.toString();
  }

  /** Cuts off a closing Jr, Sr, II and so on and says which it was. */
  private static int takeGeneration(String[] text) {
    String written = text[0].strip();
    int space = Math.max(written.lastIndexOf(' '), written.lastIndexOf(','));
    if (space <= 0) {
      return 0;
    }
    int generation = generation(written.substring(space + 1));
    if (generation > 0) {
      text[0] = written.substring(0, space);
    }
    return generation;
  }

  private static int generation(String word) {
    return switch (Letters.fold(word)) {
      case "JR", "JUNIOR", "JNR" -> 1;
      case "SR", "SENIOR", "SNR" -> 2;
      case "I" -> 3;
      case "II" -> 4;
      case "III" -> 5;
      case "IV" -> 6;
      default -> 0;
    };
  }

  private static void add(List<String> to, List<String> words) {
    for (String word : words) {
      if (!word.isEmpty() && !to.contains(word)) {
        to.add(word);
      }
    }
  }

  @Override
  public String toString() {
    return "name";
  }
}
