package org.contactpoint.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.Gender;

/** Draws names by custom, and knows short forms and other spellings. */
final class NameBook {

  private static final List<String> WOMEN_ONLY = List.of("Begum", "Bibi", "Khatun", "Khatoon");

  private final Map<Culture, Map<String, Draw>> tables = new EnumMap<>(Culture.class);
  private final Map<String, List<String>> shortForms = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();

  NameBook() {
    for (Culture culture : Culture.values()) {
      tables.put(culture, Tables.sections(culture.table()));
    }
    for (String line : Tables.lines("known-as.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      shortForms.put(words.get(0), words.subList(1, words.size()));
    }
    for (String line : Tables.lines("transliterations.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      for (String word : words) {
        spellings.computeIfAbsent(word, w -> new ArrayList<>()).addAll(others(words, word));
      }
    }
  }

  private static List<String> others(List<String> words, String word) {
    return words.stream().filter(w -> !w.equals(word)).toList();
  }

  /** One forename. Families of the British Isles and one in ten others take it from England. */
  String forename(Dice dice, Culture culture, Gender gender) {
    boolean fromEngland = dice.percent(culture.british() ? 65 : 8);
    Map<String, Draw> table = tables.get(fromEngland ? Culture.ENGLISH : culture);
    return table.get(gender == Gender.MALE ? "boys" : "girls").draw(dice);
  }

  /** First and often second forenames. */
  String forenames(Dice dice, Culture culture, Gender gender) {
    String first = forename(dice, culture, gender);
    if (!dice.percent(culture.british() ? 65 : 22)) {
      return first;
    }
    String second = forename(dice, culture, gender);
    return second.equals(first) ? first : first + " " + second;
  }

  /** A family's surname in the form of its men. */
  String surname(Dice dice, Culture culture) {
    Map<String, Draw> table = tables.get(culture);
    return dice.percent(culture.rare())
        ? composed(dice, table.get("prefixes"), table.get("endings"), culture)
        : table.get("surnames").draw(dice);
  }

  /** A believable rare surname from parts; the first parts are used more often. */
  private static String composed(Dice dice, Draw prefixes, Draw endings, Culture culture) {
    String prefix = prefixes.words().size() < 8 ? prefixes.draw(dice) : skewed(dice, prefixes);
    String ending = endings.draw(dice);
    if (prefix.endsWith("-")) {
      return prefix + ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1);
    }
    if (Character.isLowerCase(ending.charAt(0))
        && prefix.charAt(prefix.length() - 1) == ending.charAt(0)
        && prefix.charAt(prefix.length() - 1) == prefix.charAt(prefix.length() - 2)) {
      ending = ending.substring(1);
    }
    String name = prefix + ending;
    return culture == Culture.ENGLISH ? spelt(dice, name) : name;
  }

  private static String skewed(Dice dice, Draw of) {
    double share = dice.unit();
    return of.words().get((int) (Math.pow(share, 1.4) * of.words().size()));
  }

  /** English surnames became fixed in many spellings. */
  private static String spelt(Dice dice, String name) {
    int way = dice.below(14);
    if (way == 0 && name.endsWith("ley")) {
      return name.substring(0, name.length() - 2) + "eigh";
    }
    if (way == 1 && !name.endsWith("e") && !name.endsWith("s")) {
      return name + "e";
    }
    if (way == 2 && !name.endsWith("s")) {
      return name + "s";
    }
    return way == 3 ? name.replaceFirst("i", "y") : name;
  }

  /** The form of a surname that a girl or a boy of the family bears. */
  String borneBy(String surname, Gender gender, Culture culture) {
    if (gender != Gender.FEMALE) {
      return WOMEN_ONLY.contains(surname) ? "Miah" : surname.equals("Kaur") ? "Singh" : surname;
    }
    if (surname.equals("Singh")) {
      return "Kaur";
    }
    boolean slavic = culture == Culture.POLISH && surname.matches(".*(ski|cki|dzki)");
    return slavic ? surname.substring(0, surname.length() - 1) + "a" : surname;
  }

  /** A short form of the first forename, if it has one. */
  Optional<String> shortForm(Dice dice, String forenames) {
    return Optional.ofNullable(shortForms.get(first(forenames))).map(dice::pick);
  }

  /**
   * Whether two first names are one: a short form, another spelling, two with one short form, or a
   * double name that begins with the other.
   */
  boolean oneName(String a, String b) {
    List<String> formsA = forms(a);
    List<String> formsB = forms(b);
    return formsA.contains(b)
        || formsB.contains(a)
        || formsA.stream().anyMatch(formsB::contains)
        || spellings.getOrDefault(a, List.of()).contains(b)
        || a.startsWith(b + "-")
        || b.startsWith(a + "-");
  }

  private List<String> forms(String forename) {
    return shortForms.getOrDefault(forename, List.of());
  }

  /** Another spelling of a name in Latin letters, if it has one. */
  Optional<String> spelling(Dice dice, String name) {
    return Optional.ofNullable(spellings.get(name)).map(dice::pick);
  }

  /** The first of several forenames. */
  static String first(String forenames) {
    int space = forenames.indexOf(' ');
    return space < 0 ? forenames : forenames.substring(0, space);
  }

  /** The second of several forenames, or blank. */
  static String second(String forenames) {
    int space = forenames.indexOf(' ');
    return space < 0 ? "" : forenames.substring(space + 1);
  }
}
