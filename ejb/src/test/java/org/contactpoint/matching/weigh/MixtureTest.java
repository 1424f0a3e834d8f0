package org.contactpoint.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class MixtureTest {

  private static final List<String> STEPS = List.of("-", "differs", "alike", "same");
  private static final int ROWS = 400;
  private static final double PAIRS = ROWS * (ROWS - 1) / 2.0;

  private final Random dice = new Random(17);

  private static Slot slot(Slot.Kind kind) {
    return new Slot(kind.name(), kind, STEPS, 3);
  }

  private static Priors priors() {
    Map<Slot.Kind, double[]> match = new EnumMap<>(Slot.Kind.class);
    for (Slot.Kind kind : Slot.Kind.values()) {
      match.put(kind, new double[] {0.1, 0.1, 0.8});
    }
    return new Priors(match, 20, 24);
  }

  private byte step(double differs, double alike) {
    double at = dice.nextDouble();
    return (byte) (at < differs ? 1 : at < differs + alike ? 2 : 3);
  }

  /** All pairs stand in the sample as strangers at a weight; matches are added as they are. */
  private Mixture learnt(List<Slot> slots, boolean[] place, int matches, Pair match) {
    Sample random = new Sample(slots.size());
    byte[] steps = new byte[slots.size()];
    for (int i = 0; i < 20_000; i++) {
      for (int slot = 0; slot < steps.length; slot++) {
        steps[slot] = step(0.97, 0.02);
      }
      random.add(steps, 1, -1);
    }
    Sample sample = new Sample(slots.size());
    for (int i = 0; i < 20_000; i++) {
      for (int slot = 0; slot < steps.length; slot++) {
        steps[slot] = step(0.97, 0.02);
      }
      sample.add(steps, (PAIRS - matches) / 20_000, -1);
    }
    for (int i = 0; i < matches; i++) {
      match.fill(steps, i);
      sample.add(steps, 1, -1);
    }
    Mixture mixture = new Mixture(slots, place, new Chance(slots, PAIRS, random), priors(), ROWS);
    mixture.learnArea(random);
    mixture.learn(sample);
    return mixture;
  }

  private interface Pair {
    void fill(byte[] steps, int number);
  }

  private static final List<Slot> PLAIN =
      List.of(
          slot(Slot.Kind.FORENAME),
          slot(Slot.Kind.SURNAME),
          slot(Slot.Kind.BIRTH),
          slot(Slot.Kind.NUMBER),
          slot(Slot.Kind.TEXT));

  private Mixture plain() {
    return learnt(
        PLAIN,
        new boolean[5],
        600,
        (steps, number) -> {
          for (int slot = 0; slot < 5; slot++) {
            steps[slot] = step(0.04, 0.1);
          }
        });
  }

  @Test
  void whatWasPutInIsLearntWithoutLabels() {
    Mixture mixture = plain();

    assertThat(mixture.share(Group.SAME) * PAIRS).isCloseTo(600, within(100.0));
    for (int slot = 0; slot < 5; slot++) {
      assertThat(mixture.match(slot, 3)).isCloseTo(0.86, within(0.07));
      assertThat(mixture.match(slot, 1)).isCloseTo(0.04, within(0.025));
      assertThat(mixture.chance(slot, 1)).isCloseTo(0.97, within(0.01));
    }
  }

  @Test
  void weightsAreBitsAndNothingForWhatIsNotKnown() {
    Mixture mixture = plain();

    assertThat(mixture.weight(0, 0)).isEqualTo(0.0);
    assertThat(mixture.weight(0, 1)).isNegative();
    assertThat(mixture.weight(0, 2)).isBetween(1.0, mixture.weight(0, 3));
    assertThat(mixture.weight(0, 3))
        .isCloseTo(
            Math.log(mixture.match(0, 3) / mixture.chance(0, 3)) / Math.log(2), within(1e-9));
  }

  @Test
  void evidenceAddsUpWhereNothingGoesTogether() {
    Mixture mixture = plain();
    double[] odds = new double[Group.values().length];
    mixture.odds(new byte[] {3, 3, 1, 0, 2}, odds);
    double sum =
        Math.log(mixture.share(Group.SAME) / mixture.share(Group.STRANGERS)) / Math.log(2)
            + mixture.weight(0, 3)
            + mixture.weight(1, 3)
            + mixture.weight(2, 1)
            + mixture.weight(4, 2);

    assertThat(Mixture.bits(odds)).isCloseTo(sum, within(1e-6));
  }

  private static final List<Slot> HOME =
      List.of(
          slot(Slot.Kind.FORENAME),
          slot(Slot.Kind.SURNAME),
          slot(Slot.Kind.BIRTH),
          slot(Slot.Kind.POSTCODE),
          slot(Slot.Kind.ADDRESS));

  private static final boolean[] PLACE = {false, false, false, true, true};

  /** Of 900: 400 one person, 200 who moved, 300 of one household. */
  private Mixture home() {
    return learnt(
        HOME,
        PLACE,
        900,
        (steps, number) -> {
          boolean person = number < 600;
          boolean here = number < 400 || number >= 600;
          steps[0] = person ? step(0.02, 0.05) : step(0.97, 0.02);
          steps[1] = step(0.02, 0.05);
          steps[2] = person ? step(0.02, 0.05) : step(0.97, 0.02);
          steps[3] = here ? step(0.02, 0.05) : step(0.97, 0.02);
          steps[4] = here ? step(0.02, 0.05) : step(0.97, 0.02);
        });
  }

  @Test
  void thoseWhoMovedAndHouseholdsAreToldApart() {
    Mixture mixture = home();

    assertThat(mixture.share(Group.SAME) * PAIRS).isCloseTo(400, within(100.0));
    assertThat(mixture.share(Group.MOVED) * PAIRS).isCloseTo(200, within(100.0));
    assertThat(mixture.share(Group.HOUSEHOLD) * PAIRS).isCloseTo(300, within(100.0));
    assertThat(mixture.share(Group.TWINS)).isLessThanOrEqualTo(mixture.share(Group.HOUSEHOLD) / 2);
    assertThat(mixture.share(Group.NAMESAKES))
        .isLessThanOrEqualTo(mixture.share(Group.HOUSEHOLD) / 10 + 1e-15);
  }

  @Test
  void relativesAtOneAddressAreNotOnePersonAndThoseWhoMovedAre() {
    Mixture mixture = home();
    double[] odds = new double[Group.values().length];

    mixture.odds(new byte[] {1, 3, 1, 3, 3}, odds);
    assertThat(Mixture.bits(odds)).as("relatives").isLessThan(-3);
    mixture.odds(new byte[] {3, 3, 3, 1, 1}, odds);
    assertThat(Mixture.bits(odds)).as("moved").isGreaterThan(3);
    mixture.odds(new byte[] {1, 1, 1, 3, 3}, odds);
    assertThat(Mixture.bits(odds)).as("flatmates").isLessThan(-3);
    mixture.odds(new byte[] {3, 3, 3, 3, 3}, odds);
    assertThat(Mixture.bits(odds)).as("all").isGreaterThan(10);
  }

  @Test
  void sharesAddUpToOne() {
    Mixture mixture = home();
    double all = 0;
    for (Group group : Group.values()) {
      all += mixture.share(group);
      assertThat(group.words()).isNotBlank();
    }

    assertThat(all).isCloseTo(1, within(1e-6));
  }

  @Test
  void orderOfNamesIsNoEvidenceAgainstStrangers() {
    List<Slot> slots =
        List.of(
            slot(Slot.Kind.FORENAME),
            slot(Slot.Kind.SURNAME),
            slot(Slot.Kind.BIRTH),
            new Slot("order", Slot.Kind.ORDER, STEPS, 4));
    Mixture mixture =
        learnt(
            slots,
            new boolean[4],
            600,
            (steps, number) -> {
              for (int slot = 0; slot < 3; slot++) {
                steps[slot] = step(0.04, 0.1);
              }
              steps[3] = (byte) (number % 10 == 0 ? 1 : 3);
            });

    assertThat(mixture.weight(3, 3)).isBetween(-0.5, 0.0);
    assertThat(mixture.weight(3, 1)).isBetween(-4.5, -2.0);
  }

  @Test
  void pairsTeachOnlyWhatTheyWereNotChosenBy() {
    Sample sample = new Sample(2);
    sample.add(new byte[] {3, 3}, 1, 2);

    assertThat(sample.teaches(0, 0)).isFalse();
    assertThat(sample.teaches(0, 1)).isTrue();
  }
}
