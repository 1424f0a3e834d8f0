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

  private static final Map<String, List<String[]>> LINES = read();

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

  private static Map<String, List<String[]>> read() {
    Map<String, List<String[]>> lines = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Nicknames.class.getResourceAsStream("nicknames.txt"), StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        if (!text.isBlank() && text.charAt(0) != '#') {
          String[] line = text.split(" ");
          for (String name : new LinkedHashSet<>(Arrays.asList(line))) {
            lines.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
