package org.contactpoint.matching.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.weigh.Priors;

/**
 * Priors and thresholds: a versioned artefact that a person reads, {@code rules.txt} beside this
 * class.
 *
 * @param version what decisions are recorded with
 * @param profile its name in the file
 * @param link least probability of a link
 * @param review least probability of a pair that a person should look at
 * @param margin by how many bits the best candidate of another supplier must beat the next
 * @param together mean evidence between two groups of rows that become one person, in bits
 * @param fewest kinds of evidence that must be known on both sides for a link
 * @param strict whether all rules that hold back are in force, whether families are seen or not,
 *     and keep rows apart within persons, too
 * @param priors what is thought before anything is learnt
 */
public record Rules(
    String version,
    String profile,
    double link,
    double review,
    double margin,
    double together,
    int fewest,
    boolean strict,
    Priors priors) {

  /** The profile that serves an evaluation: best balance of precision and recall. */
  public static Rules standard() {
    return of("balanced");
  }

  /** The profile that serves a live index: nothing is linked by itself that might be wrong. */
  public static Rules cautious() {
    return of("cautious");
  }

  /**
   * A profile of the artefact.
   *
   * @throws IllegalArgumentException when there is no such profile
   */
  public static Rules of(String profile) {
    Map<String, String> lines = read();
    String of = "profile." + profile + ".";
    if (!lines.containsKey(of + "link")) {
      throw new IllegalArgumentException("no such profile");
    }
    Map<Slot.Kind, double[]> match = new EnumMap<>(Slot.Kind.class);
    for (Slot.Kind kind : Slot.Kind.values()) {
      String[] numbers = lines.get("match." + kind.name().toLowerCase(Locale.ROOT)).split(" +");
      double[] prior = new double[numbers.length];
      for (int i = 0; i < prior.length; i++) {
        prior[i] = Double.parseDouble(numbers[i]);
      }
      match.put(kind, prior);
    }
    Priors priors =
        new Priors(
            match,
            Double.parseDouble(lines.get("strength")),
            Double.parseDouble(lines.get("most")));
    return new Rules(
        lines.get("version"),
        profile,
        Double.parseDouble(lines.get(of + "link")),
        Double.parseDouble(lines.get(of + "review")),
        Double.parseDouble(lines.get(of + "margin")),
        Double.parseDouble(lines.get(of + "together")),
        Integer.parseInt(lines.get(of + "fewest")),
        Boolean.parseBoolean(lines.get(of + "strict")),
        priors);
  }

  /** Names of the profiles that the artefact has, sorted. */
  public static List<String> profiles() {
    return read().keySet().stream()
        .filter(line -> line.startsWith("profile.") && line.endsWith(".link"))
        .map(line -> line.substring("profile.".length(), line.length() - ".link".length()))
        .sorted()
        .toList();
  }

  private static Map<String, String> read() {
    Map<String, String> lines = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Rules.class.getResourceAsStream("rules.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int sign = line.indexOf('=');
        if (sign > 0 && line.charAt(0) != '#') {
          lines.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
