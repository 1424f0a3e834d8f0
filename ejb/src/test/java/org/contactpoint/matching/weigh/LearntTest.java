package org.contactpoint.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is learnt from given pairs, to nine digits, as it was when the figures of docs/benchmarks.md
 * were measured: whoever changes how it learns sees here that it does, measures again, and puts the
 * new table in the place of the old one.
 */
@Proves("F025")
class LearntTest {

  private static final List<String> STEPS = List.of("-", "differs", "far", "alike", "same");
  private static final int ROWS = 900;
  private static final double PAIRS = ROWS * (ROWS - 1) / 2.0;
  private static final int STRANGERS = 4_000;

  private static final List<Slot> SLOTS =
      List.of(
          slot(Slot.Kind.FORENAME),
          slot(Slot.Kind.SURNAME),
          slot(Slot.Kind.BIRTH),
          slot(Slot.Kind.ORDER),
          slot(Slot.Kind.PHONE),
          slot(Slot.Kind.POSTCODE),
          slot(Slot.Kind.ADDRESS));

  /** How often each slot agrees in a kind of pairs, in hundredths. */
  private enum Pairs {
    SAME(400, 90, 93, 95, 97, 80, 85, 88),
    MOVED(160, 90, 93, 95, 97, 40, 3, 2),
    HOUSEHOLD(300, 3, 93, 2, 97, 80, 95, 96),
    TWINS(40, 3, 95, 98, 97, 85, 97, 97),
    NAMESAKES(12, 97, 95, 2, 97, 85, 97, 97),
    NEIGHBOURS(300, 2, 3, 1, 60, 1, 60, 45);

    private final int count;
    private final int[] agree;

    Pairs(int count, int... agree) {
      this.count = count;
      this.agree = agree;
    }
  }

  private final Random dice = new Random(29);

  /** With families and places; and with names, birth and telephone alone, which tell of neither. */
  @ParameterizedTest
  @ValueSource(ints = {7, 5, 3})
  void asBefore(int slots) throws IOException {
    assertThat(String.join("\n", table(slots)))
        .isEqualTo(expected("learnt-" + slots + ".txt").strip());
  }

  private List<String> table(int slots) {
    List<Slot> scales = SLOTS.subList(0, slots);
    boolean[] place = new boolean[slots];
    for (int slot = 5; slot < slots; slot++) {
      place[slot] = true;
    }
    Sample random = new Sample(slots);
    Sample sample = new Sample(slots);
    double each = PAIRS / STRANGERS;
    for (int i = 0; i < STRANGERS; i++) {
      random.add(steps(slots, 2, 3, 1, 60, 1, 2, 1), 1, -1);
      sample.add(steps(slots, 2, 3, 1, 60, 1, 2, 1), each, -1);
    }
    for (Pairs pairs : Pairs.values()) {
      for (int i = 0; i < pairs.count; i++) {
        byte[] steps = steps(slots, pairs.agree);
        // Every third was chosen by surname and birth, and teaches nothing of them.
        sample.add(steps, 1, i % 3 == 0 ? ~0b110L : -1);
        if (pairs == Pairs.NEIGHBOURS) {
          random.add(steps, 1, -1);
        }
      }
    }
    Chance chance = new Chance(scales, PAIRS, random);
    Mixture mixture = new Mixture(scales, place, chance, priors(), ROWS);
    mixture.learnArea(random);
    List<String> lines = new ArrayList<>();
    lines.add(line("area", mixture.share(Group.NEIGHBOURS)));
    mixture.learn(sample);
    for (Group group : Group.values()) {
      lines.add(line(group.name(), mixture.share(group)));
    }
    double[] odds = new double[Group.values().length];
    for (int slot = 0; slot < slots; slot++) {
      for (int step = 1; step < STEPS.size(); step++) {
        byte[] one = new byte[slots];
        one[slot] = (byte) step;
        mixture.odds(one, odds);
        lines.add(
            line(
                scales.get(slot).name() + " " + STEPS.get(step),
                mixture.match(slot, step),
                mixture.chance(slot, step),
                mixture.weight(slot, step),
                Mixture.bits(odds)));
        lines.add(line("  odds", odds));
      }
    }
    return lines;
  }

  private byte[] steps(int slots, int... agree) {
    byte[] steps = new byte[slots];
    for (int slot = 0; slot < slots; slot++) {
      int at = dice.nextInt(100);
      int like = dice.nextInt(10);
      steps[slot] = (byte) (like == 9 ? 0 : at < agree[slot] ? like < 7 ? 4 : 3 : like < 7 ? 1 : 2);
    }
    return steps;
  }

  private static Slot slot(Slot.Kind kind) {
    return new Slot(kind.name(), kind, STEPS, 4);
  }

  private static Priors priors() {
    Map<Slot.Kind, double[]> match = new EnumMap<>(Slot.Kind.class);
    for (Slot.Kind kind : Slot.Kind.values()) {
      match.put(kind, new double[] {0.04, 0.06, 0.1, 0.8});
    }
    return new Priors(match, 20, 24);
  }

  private static String line(String name, double... values) {
    StringBuilder line = new StringBuilder(name);
    for (double value : values) {
      line.append(String.format(Locale.ROOT, " %.8e", value));
    }
    return line.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = LearntTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
