package org.contactpoint.matching.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.linkage.Rules;

/**
 * What each step of each scale weighs, in bits: log2 of how often it is seen of the child that is
 * meant, by how often of any other. The first is the engine's ({@code rules.txt}) where the engine
 * has the scale, the second was measured on random pairs of the synthetic population ({@code
 * search-rules.txt} beside this class).
 */
final class Weights {

  /** Those of the two artefacts. */
  static final Weights STANDARD = new Weights();

  private final Properties lines = new Properties();
  private final Rules rules = Rules.standard();
  private final double[][] bits = new double[Scale.values().length][];
  private final double[][] chance = new double[Scale.values().length][];

  private Weights() {
    try (InputStream text = Weights.class.getResourceAsStream("search-rules.txt")) {
      lines.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Scale scale : Scale.values()) {
      double[] meant = meant(scale);
      double[] any = steps(scale, numbers("chance." + scale.line()));
      double[] of = new double[meant.length];
      for (int step = 1; step < of.length; step++) {
        of[step] = any[step] == 0 ? 0 : limited(log2(meant[step] / any[step]));
      }
      bits[scale.ordinal()] = of;
      chance[scale.ordinal()] = any;
    }
  }

  /** What decisions of the two artefacts are recorded with. */
  String version() {
    return rules.version() + " " + lines.getProperty("version");
  }

  /** Bits of a step; of the same value whatever its band, its first step stands for all. */
  double of(Scale scale, int step) {
    return bits[scale.ordinal()][step];
  }

  /** How often anybody's is on this step. */
  double chance(Scale scale, int step) {
    return chance[scale.ordinal()][step];
  }

  /** Bits of a share that the artefact gives, such as that of questions by a former name. */
  double share(String line) {
    return log2(numbers("share." + line)[0]);
  }

  /** No comparison brings more evidence than the engine's rules let it. */
  double limited(double evidence) {
    double most = rules.priors().most();
    return Math.max(-most, Math.min(most, evidence));
  }

  static double log2(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }

  private double[] meant(Scale scale) {
    if (lines.containsKey("match." + scale.line())) {
      return steps(scale, numbers("match." + scale.line()));
    }
    double[] given = rules.priors().match().get(scale.slot().kind());
    double[] meant = new double[given.length + 1];
    for (int step = 1; step < meant.length; step++) {
      // A rare spelling is none of the record's: the step that it refines stands for both.
      meant[scale.slot().rare(step) ? step - 1 : step] += given[step - 1];
    }
    return meant;
  }

  /** Numbers in the order of the steps, those of rare spellings left out. */
  private static double[] steps(Scale scale, double[] numbers) {
    Slot slot = scale.slot();
    double[] steps = new double[Math.min(slot.exactFrom() + 1, slot.steps().size())];
    int at = 0;
    for (int step = 1; step < steps.length; step++) {
      steps[step] = slot.rare(step) ? 0 : numbers[at++];
    }
    if (at != numbers.length) {
      throw new IllegalStateException(
          "search-rules.txt: " + scale.line() + " has " + at + " steps");
    }
    return steps;
  }

  private double[] numbers(String line) {
    return Arrays.stream(lines.getProperty(line).split(" +"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
