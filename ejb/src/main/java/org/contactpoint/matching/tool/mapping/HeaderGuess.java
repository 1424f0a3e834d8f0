package org.contactpoint.matching.tool.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Guesses a mapping from the names of columns; {@code headers.txt} beside it has what it knows. */
public final class HeaderGuess {

  private static final int TELLING = 7;
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

  private final Map<String, Key> known = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  /** Reads the table of names. */
  public HeaderGuess() {
    try (InputStream in = HeaderGuess.class.getResourceAsStream("headers.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      boolean more = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[others]")) {
          more = true;
        } else if (more) {
          others.addAll(List.of(line.split(" ")));
        } else if (!line.startsWith("#")) {
          int colon = line.indexOf(':');
          Key key = Key.named(line.substring(0, colon)).orElseThrow();
          for (String name : line.substring(colon + 1).strip().split(" ")) {
            known.put(name, key);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A mapping for files with these headers. Columns that nothing is known of are left out, and so
   * is a full name beside its parts.
   */
  public Mapping guess(List<List<String>> headers) {
    List<Mapping.Entry> entries = new ArrayList<>();
    Set<Key> taken = EnumSet.noneOf(Key.class);
    Set<String> seen = new HashSet<>();
    for (List<String> header : headers) {
      Set<Key> exact = EnumSet.noneOf(Key.class);
      header.stream().map(c -> known.get(name(c))).filter(Objects::nonNull).forEach(exact::add);
      Set<Key> here = EnumSet.noneOf(Key.class);
      for (String column : header) {
        Key key = known.get(name(column));
        if (key == null) {
          Key ending = ending(column);
          // A longer name is only second best: first_and_surname beside surname.
          key = ending != null && ONCE.contains(ending) && exact.contains(ending) ? null : ending;
        }
        if (key != null && !(ONCE.contains(key) && !here.add(key)) && seen.add(column)) {
          add(entries, taken, key, column);
        }
      }
    }
    if (taken.contains(Key.FORENAME) && taken.contains(Key.SURNAME)) {
      entries.removeIf(e -> e.key() == Key.FULL_NAME);
    }
    return new Mapping(entries, null);
  }

  /** A second file may call the same thing by another name. */
  private static void add(List<Mapping.Entry> entries, Set<Key> taken, Key key, String column) {
    Reference reference = Reference.plain(column);
    if (taken.add(key) || !ONCE.contains(key)) {
      entries.add(new Mapping.Entry(key, null, List.of(reference)));
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      Mapping.Entry entry = entries.get(i);
      if (entry.key() == key) {
        List<Reference> names = new ArrayList<>(entry.names());
        names.add(reference);
        entries.set(i, new Mapping.Entry(key, null, List.copyOf(names)));
      }
    }
  }

  private static String[] words(String column) {
    return column.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
  }

  private static String name(String column) {
    return String.join("", words(column));
  }

  private Key ending(String column) {
    String[] words = words(column);
    boolean another = words.length > 0 && others.contains(words[0]);
    for (int from = 1; from < words.length; from++) {
      String end = String.join("", List.of(words).subList(from, words.length));
      Key ending = end.length() >= TELLING || end.equals("dob") ? known.get(end) : null;
      if (ending != null && ending.role() != null) {
        return another ? Key.TEXT : ending;
      }
    }
    return null;
  }
}
