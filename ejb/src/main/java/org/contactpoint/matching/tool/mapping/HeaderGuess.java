package org.contactpoint.matching.tool.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.matching.tool.mapping.HeaderNames.Meaning;

/**
 * Guesses a mapping from the names of columns. What it is not sure of it leaves out and says so: a
 * column that is missing costs some links, one that is taken for another costs wrong ones.
 */
public final class HeaderGuess {

  private static final int SHOWN = 20;
  private static final Set<Key> ONCE =
      EnumSet.of(
          Key.ID,
          Key.TRUTH,
          Key.SOURCE,
          Key.BIRTH_DATE,
          Key.BIRTH_DAY,
          Key.BIRTH_MONTH,
          Key.BIRTH_YEAR,
          Key.SEX,
          Key.FORENAME,
          Key.SURNAME,
          Key.POSTCODE);

  private final HeaderNames names = new HeaderNames();
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, String[]> columns = new LinkedHashMap<>();
  private final Set<String> unclear = new LinkedHashSet<>();
  private final Set<String> another = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  /**
   * A mapping for files with these headers. Columns that nothing is known of are left out, and so
   * are those of which a file has another; the mapping's remarks name them.
   */
  public Mapping guess(List<List<String>> headers) {
    for (int file = 0; file < headers.size(); file++) {
      take(headers.get(file), file, headers.size());
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    columns.forEach((place, of) -> entries.add(entry(meanings.get(place), of)));
    return new Mapping(entries, null, remarks());
  }

  private static Mapping.Entry entry(Meaning meaning, String... of) {
    boolean alike = Arrays.stream(of).distinct().count() == 1;
    List<Reference> references =
        Arrays.stream(of).limit(alike ? 1 : of.length).map(Reference::plain).toList();
    String issuer =
        switch (meaning.key()) {
          case NHS_NUMBER, UPN -> meaning.key().word();
          case IDENTIFIER -> meaning.about();
          default -> null;
        };
    return new Mapping.Entry(meaning.key(), issuer, references);
  }

  /** What is in a file goes beside what the files before have of the same. */
  private void take(List<String> header, int file, int files) {
    Map<String, Integer> counts = new HashMap<>();
    meanings(header)
        .forEach(
            (column, meaning) -> {
              String about = meaning.key() + "/" + meaning.about();
              int count = counts.merge(about, 1, Integer::sum);
              String place = about + "/" + count;
              meanings.putIfAbsent(place, meaning);
              String[] of =
                  columns.computeIfAbsent(
                      place,
                      any -> {
                        String[] none = new String[files];
                        Arrays.fill(none, Binding.NONE);
                        return none;
                      });
              of[file] = column;
            });
  }

  private Map<String, Meaning> meanings(List<String> header) {
    Map<String, Meaning> found = new LinkedHashMap<>();
    Set<Key> exact = EnumSet.noneOf(Key.class);
    for (String column : header) {
      Meaning meaning = names.exact(column);
      if (meaning != null) {
        exact.add(meaning.key());
      }
    }
    for (String column : header) {
      Meaning meaning = names.exact(column);
      if (meaning == null && !names.unclear(column)) {
        meaning = names.ending(column);
        // A longer name is only second best: first_and_surname beside surname.
        if (meaning != null && ONCE.contains(meaning.key()) && exact.contains(meaning.key())) {
          another.add(column);
          continue;
        }
      }
      if (meaning != null) {
        found.put(column, meaning);
      } else {
        (names.unclear(column) ? unclear : unknown).add(column);
      }
    }
    inItsSurroundings(found);
    return once(found);
  }

  /** Some names mean another thing beside others. */
  private static void inItsSurroundings(Map<String, Meaning> found) {
    Set<Key> keys = found.values().stream().map(Meaning::key).collect(Collectors.toSet());
    boolean rural =
        found.values().stream()
            .anyMatch(m -> m.about().equals("village") || m.about().equals("parish"));
    found.replaceAll(
        (column, meaning) -> {
          String name = column.strip().toLowerCase(Locale.ROOT);
          if (name.equals("name") && keys.contains(Key.FORENAME) && !keys.contains(Key.SURNAME)) {
            return new Meaning(Key.SURNAME, "");
          }
          if (name.equals("cell") && rural) {
            return new Meaning(Key.ADDRESS, "cell");
          }
          boolean day = meaning.key() == Key.BIRTH_DAY && !keys.contains(Key.BIRTH_YEAR);
          return day && !keys.contains(Key.BIRTH_DATE) ? new Meaning(Key.BIRTH_DATE, "") : meaning;
        });
  }

  /** Of what a person has but one the first column is taken, and the parts of a name before it. */
  private Map<String, Meaning> once(Map<String, Meaning> found) {
    Set<Key> keys = found.values().stream().map(Meaning::key).collect(Collectors.toSet());
    boolean parts = keys.contains(Key.FORENAME) && keys.contains(Key.SURNAME);
    Set<Key> taken = EnumSet.noneOf(Key.class);
    Map<String, Meaning> kept = new LinkedHashMap<>();
    found.forEach(
        (column, meaning) -> {
          boolean second = ONCE.contains(meaning.key()) && !taken.add(meaning.key());
          if (second || parts && meaning.key() == Key.FULL_NAME) {
            another.add(column);
          } else {
            kept.put(column, meaning);
          }
        });
    return kept;
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remark(remarks, "Left out, for the name may mean several things: ", unclear);
    remark(remarks, "Left out, since another column seems to say the same: ", another);
    remark(remarks, "Left out, since the name is not known: ", unknown);
    if (!remarks.isEmpty()) {
      remarks.add("Add a line for each of these that tells people apart.");
    }
    return remarks;
  }

  private static void remark(List<String> remarks, String words, Set<String> columns) {
    if (!columns.isEmpty()) {
      remarks.add(
          words
              + columns.stream().limit(SHOWN).collect(Collectors.joining(", "))
              + (columns.size() > SHOWN ? " and others" : ""));
    }
  }
}
