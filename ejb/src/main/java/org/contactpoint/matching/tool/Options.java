package org.contactpoint.matching.tool;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.contactpoint.matching.linkage.Rules;
import org.contactpoint.matching.linkage.Settings;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * What the user asks for.
 *
 * @param files one to find duplicates in, more to link
 * @param mapping or null to guess
 * @param truth a file that tells who is who, or null
 * @param out the folder to write into
 * @param seed of the random pairs
 * @param threads from 1
 * @param profile of the rules, or null for the usual one
 * @param within whether rows of one file may be of one person; null for the usual
 * @param why pairs of ids to explain
 * @param suite a folder of test sets to run instead, or null
 * @param table a document with the table that the test sets are judged by, or null
 */
record Options(
    List<Path> files,
    Path mapping,
    Path truth,
    Path out,
    long seed,
    int threads,
    String profile,
    Boolean within,
    List<String[]> why,
    Path suite,
    Path table) {

  /** Reads the arguments. */
  static Options of(String... arguments) {
    Reading reading = new Reading(arguments);
    while (!reading.left.isEmpty()) {
      reading.take();
    }
    return reading.done();
  }

  /** The rules that are asked for. */
  Rules rules() {
    try {
      return profile == null ? Rules.standard() : Rules.of(profile);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "The rules have no profile \""
              + profile
              + "\". They have: "
              + String.join(", ", Rules.profiles())
              + ".");
    }
  }

  private static final class Reading {

    private final Deque<String> left;
    private final List<Path> files = new ArrayList<>();
    private final List<String[]> why = new ArrayList<>();
    private Path mapping;
    private Path truth;
    private Path out = Path.of("matching-out");
    private Path suite;
    private Path table;
    private long seed = Settings.defaults().seed();
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    private String profile;
    private Boolean within;

    Reading(String... arguments) {
      left = new ArrayDeque<>(List.of(arguments));
    }

    void take() {
      String word = left.poll();
      switch (word) {
        case "--map", "--mapping" -> mapping = path(next(word));
        case "--truth" -> truth = path(next(word));
        case "--out" -> out = path(next(word));
        case "--seed" -> seed = number(word, Long.MIN_VALUE, Long.MAX_VALUE);
        case "--threads" -> threads = (int) number(word, 1, 256);
        case "--profile" -> profile = next(word);
        case "--within" -> within = true;
        case "--why" -> why.add(new String[] {next(word), next(word)});
        case "--suite" -> suite = path(next(word));
        case "--table" -> table = path(next(word));
        default -> file(word);
      }
    }

    private void file(String word) {
      if (word.startsWith("--")) {
        throw new BadInputException("There is no option " + word + ". " + Usage.SHORT);
      }
      files.add(path(word));
    }

    private String next(String option) {
      if (left.isEmpty() || left.peek().startsWith("--")) {
        throw new BadInputException("Something is missing behind " + option + ". " + Usage.SHORT);
      }
      return left.poll();
    }

    private long number(String option, long least, long most) {
      String text = next(option);
      try {
        long number = Long.parseLong(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException expected) {
        // Said below.
      }
      throw new BadInputException("Behind " + option + " stands a whole number, not " + text + ".");
    }

    private static Path path(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw new BadInputException("This cannot be the name of a file: " + text);
      }
    }

    Options done() {
      if (files.isEmpty() && suite == null) {
        throw new BadInputException("No file is named. " + Usage.SHORT);
      }
      return new Options(
          List.copyOf(files),
          mapping,
          truth,
          out,
          seed,
          threads,
          profile,
          within,
          List.copyOf(why),
          suite,
          table);
    }
  }
}
