package org.contactpoint.matching.tool.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of columns mean; {@code headers.txt} beside it has the names. */
final class HeaderNames {

  /** The fewest letters of a name by which a longer name is known. */
  private static final int TELLING = 7;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERED = Pattern.compile("(\\D+?)([0-9])");

  /**
   * What a column is.
   *
   * @param key of the mapping
   * @param about what it is about, or who issued it; empty where there is but one
   */
  record Meaning(Key key, String about) {}

  private final Map<String, Meaning> known = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  HeaderNames() {
    try (InputStream in = HeaderNames.class.getResourceAsStream("headers.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> list = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list = lists.computeIfAbsent(line, any -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          if (list == null) {
            learn(line);
          } else {
            list.addAll(List.of(line.split(" ")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(String line) {
    int colon = line.indexOf(':');
    String[] word = line.substring(0, colon).split("[.]");
    Meaning meaning = new Meaning(Key.named(word[0]).orElseThrow(), word.length > 1 ? word[1] : "");
    for (String name : line.substring(colon + 1).strip().split(" ")) {
      known.put(name, meaning);
    }
  }

  /** The meaning of a name that is known as it stands, or null. */
  Meaning exact(String column) {
    Meaning meaning = known.get(joined(column));
    if (meaning == null && !unclear(column)) {
      String plain = BRACKETS.matcher(column).replaceAll(" ");
      meaning = known.get(joined(plain));
      meaning = meaning == null ? numbered(joined(plain)) : meaning;
    }
    return meaning;
  }

  /** The meaning of a name by its end, or null. */
  Meaning ending(String column) {
    String[] words = words(BRACKETS.matcher(column).replaceAll(" "));
    boolean another = words.length > 0 && lists.get("[others]").contains(words[0]);
    for (int from = 1; from < words.length; from++) {
      String end = String.join("", List.of(words).subList(from, words.length));
      boolean tells = end.length() >= TELLING || lists.get("[last]").contains(end);
      Meaning ending = tells ? known.get(end) : null;
      ending = ending == null && tells ? numbered(end) : ending;
      if (ending != null && ending.key().role() != null) {
        return another ? new Meaning(Key.TEXT, words[0] + " " + ending.key().word()) : ending;
      }
    }
    return null;
  }

  /** Whether a name may mean several things. */
  boolean unclear(String column) {
    return lists.get("[unclear]").contains(joined(column));
  }

  /** A second forename is a middle name; of what there is but one, a second is none. */
  private Meaning numbered(String name) {
    var number = NUMBERED.matcher(name);
    if (!number.matches()) {
      return null;
    }
    Meaning meaning = known.get(number.group(1));
    boolean first = number.group(2).equals("1");
    if (meaning == null || meaning.key().role() == null) {
      return null;
    }
    return switch (meaning.key()) {
      case ADDRESS, PHONE, EMAIL, MIDDLE_NAME -> meaning;
      case FORENAME -> first ? meaning : new Meaning(Key.MIDDLE_NAME, "");
      default -> first ? meaning : null;
    };
  }

  /**
   * Small words without accents, as name parts stand in {@code FirstName} or {@code First name}.
   */
  private static String[] words(String column) {
    String humps = HUMP.matcher(column.replace("#", " no ")).replaceAll(" ");
    String plain = MARKS.matcher(Normalizer.normalize(humps, Normalizer.Form.NFD)).replaceAll("");
    String small = plain.toLowerCase(Locale.ROOT).replace("\u00df", "ss").strip();
    return BETWEEN.splitAsStream(small).filter(w -> !w.isEmpty()).toArray(String[]::new);
  }

  private static String joined(String column) {
    return String.join("", words(column));
  }
}
