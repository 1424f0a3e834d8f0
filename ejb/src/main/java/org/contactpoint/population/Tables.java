package org.contactpoint.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the tables beside this class. A frequency table has sections in square brackets; a line is
 * a weight and the words that share it, {@code ~} standing for a space inside a word; a line with
 * {@code #} is a remark. The same word twice adds up, since tables written by hand repeat
 * themselves.
 */
final class Tables {

  private Tables() {}

  /** The sections of a frequency table. */
  static Map<String, Draw> sections(String file) {
    Map<String, Map<String, Integer>> read = new LinkedHashMap<>();
    Map<String, Integer> section = new LinkedHashMap<>();
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = new LinkedHashMap<>();
        read.put(line.substring(1, line.indexOf(']')), section);
        continue;
      }
      String[] words = line.split("\\s+");
      int weight = Integer.parseInt(words[0]);
      for (int i = 1; i < words.length; i++) {
        section.merge(words[i].replace('~', ' '), weight, Integer::sum);
      }
    }
    Map<String, Draw> draws = new TreeMap<>();
    read.forEach(
        (name, words) ->
            draws.put(
                name, new Draw(new ArrayList<>(words.keySet()), new ArrayList<>(words.values()))));
    return draws;
  }

  /** The lines of a table without remarks and empty lines. */
  static List<String> lines(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the table " + file + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
