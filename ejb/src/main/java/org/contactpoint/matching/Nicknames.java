package org.contactpoint.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * First names that stand for each other: short forms, spellings and forms in other tongues, from a
 * table of our own. Not transitive: Alex may be Alexander or Alexandra, who are not one another.
 */
public final class Nicknames {

  private static final char OF_ITS_OWN = '~';

  private static final Map<String, List<String[]>> LINES = new HashMap<>();
  private static final Map<String, List<Set<String>>> CLOSE = new HashMap<>();

  static {
    read();
  }

  private Nicknames() {}

  /**
   * What somebody of this first name may also be called.
   *
   * @param forename as letters
   * @return others, full names first; empty for a name not in the table
   */
  public static Set<String> of(String forename) {
    Set<String> others = new LinkedHashSet<>();
    List<String[]> lines = LINES.getOrDefault(forename, List.of());
    for (String[] line : lines) {
      others.add(line[0]);
    }
    for (String[] line : lines) {
      Collections.addAll(others, line);
    }
    others.remove(forename);
    return others;
  }

  /** Whether two first names, as letters, may stand for each other; no name is its own nickname. */
  public static boolean related(String one, String other) {
    if (!one.equals(other)) {
      for (String[] line : LINES.getOrDefault(one, List.of())) {
        if (Arrays.asList(line).contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether they are related, and neither is nowadays given for itself as often. */
  public static boolean close(String one, String other) {
    return !one.equals(other)
        && CLOSE.getOrDefault(one, List.of()).stream().anyMatch(line -> line.contains(other));
  }

  private static void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Nicknames.class.getResourceAsStream("nicknames.txt"), StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        if (!text.isBlank() && text.charAt(0) != '#') {
          keep(text.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(String... line) {
    Set<String> close = new LinkedHashSet<>();
    for (int i = 0; i < line.length; i++) {
      if (line[i].charAt(0) == OF_ITS_OWN) {
        line[i] = line[i].substring(1);
      } else {
        close.add(line[i]);
      }
    }
    for (String name : new LinkedHashSet<>(Arrays.asList(line))) {
      LINES.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
    }
    for (String name : close) {
      CLOSE.computeIfAbsent(name, any -> new ArrayList<>()).add(close);
    }
  }
}
