package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.decide.Restraints.Reason;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class WaterfallTest {

  private static Linked linked;
  private static List<Slot> slots;
  private Judge weighed;

  @BeforeAll
  static void link() {
    linked = Linked.of(40, 2);
    slots = linked.ready.comparer.slots();
  }

  @BeforeEach
  void weigh() {
    weighed = new Judge(linked.ready, linked.mixture, linked.settings.rules());
    Arrays.fill(weighed.steps, (byte) 0);
    weighed.reason = Reason.NOTHING;
  }

  /** Likewise without what is said of what is not known. */
  private List<Explanation.Step> steps(double each, double together, boolean person, double bits) {
    return whole(each, together, person, bits).stream()
        .filter(step -> !step.field().equals("not known"))
        .toList();
  }

  /** Steps of a pair with so many bits in each known slot and so many for what goes together. */
  private List<Explanation.Step> whole(double each, double together, boolean person, double bits) {
    double[] weights = new double[slots.size() + 1];
    for (int slot = 0; slot < slots.size(); slot++) {
      weights[slot] = weighed.steps[slot] > 0 ? each : 0;
    }
    weights[slots.size()] = together;
    return Waterfall.of(slots, weighed, weights, -12, person, bits, "so");
  }

  @ParameterizedTest(name = "{0} bits: {1}")
  @CsvSource({
    "0.4, says nothing",
    "-0.4, says nothing",
    "0.5, weak for (+0.5 bits)",
    "-1.9, weak against (-1.9 bits)",
    "2, fair for (+2.0 bits)",
    "-4.9, fair against (-4.9 bits)",
    "5, strong for (+5.0 bits)",
    "9.9, strong for (+9.9 bits)",
    "10, very strong for (+10.0 bits)",
    "-25, very strong against (-25.0 bits)",
  })
  void bitsArePutIntoWords(double bits, String words) {
    assertThat(Waterfall.strength(bits)).isEqualTo(words);
  }

  @Test
  void oneStartsFromWhatWasThoughtBeforeAndGoesFieldByField() {
    weighed.steps[1] = 1;
    weighed.steps[slots.size() - 1] = 2;
    List<Explanation.Step> steps = steps(3, 0, false, -6);

    assertThat(steps)
        .extracting(Explanation.Step::field)
        .containsExactly("before", slots.get(1).name(), slots.get(slots.size() - 1).name());
    assertThat(steps).extracting(Explanation.Step::weight).containsExactly(-12.0, 3.0, 3.0);
    assertThat(steps.get(1).level()).isEqualTo(slots.get(1).steps().get(1));
    assertThat(steps.get(1).words())
        .isEqualTo(slots.get(1).name() + ": differs: fair for (+3.0 bits)");
  }

  @ParameterizedTest(name = "{0} bits together: {1}")
  @CsvSource({
    "0.04, ''",
    "-0.04, ''",
    "0.05, differ together",
    "-0.05, agree together",
    "-3, relatives",
    "3, people move"
  })
  void whatGoesTogetherIsSaidWhenItCounts(double bits, String words) {
    List<Explanation.Step> steps = steps(0, bits, false, -9);

    assertThat(steps).hasSize(words.isEmpty() ? 1 : 2);
    assertThat(steps.get(steps.size() - 1).words()).contains(words);
    assertThat(steps.get(steps.size() - 1).weight()).isEqualTo(words.isEmpty() ? -12 : bits);
  }

  @Test
  void nameOrBirthDateThatIsNotKnownIsSaid() {
    Set<Slot.Kind> telling = EnumSet.of(Slot.Kind.FORENAME, Slot.Kind.SURNAME, Slot.Kind.BIRTH);
    String birth = "";
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      weighed.steps[i] = (byte) (telling.contains(slot.kind()) ? 1 : 0);
      if (slot.kind() == Slot.Kind.BIRTH) {
        weighed.steps[i] = 0;
        birth = slot.name();
      }
    }

    assertThat(whole(3, 0, true, 6))
        .filteredOn(step -> step.field().equals("not known"))
        .singleElement()
        .satisfies(
            step -> assertThat(step.weight()).isZero(),
            step -> assertThat(step.words()).startsWith("not known").endsWith(": " + step.level()))
        .extracting(Explanation.Step::level)
        .isEqualTo(birth);

    Arrays.fill(weighed.steps, (byte) 1);
    assertThat(whole(3, 0, true, 6)).noneMatch(step -> step.field().equals("not known"));
  }

  @Test
  void ruleThatHoldsBackIsNamed() {
    weighed.reason = Reason.TWINS;
    List<Explanation.Step> steps = steps(0, -0.01, false, -1);

    assertThat(steps).hasSize(2);
    assertThat(steps.get(1).field()).isEqualTo("held back");
    assertThat(steps.get(1).words()).isEqualTo(Reason.TWINS.words());
    assertThat(steps.get(1).weight()).isEqualTo(-0.01);
  }

  @ParameterizedTest(name = "one person {0}, {1} bits: {2}")
  @CsvSource({
    "true, -0.1, one person",
    "true, 0, ''",
    "false, 0, another person",
    "false, -0.1, ''",
  })
  void whatOtherRowsDecidedIsSaid(boolean person, double bits, String level) {
    List<Explanation.Step> steps = steps(0, 0, person, bits);

    assertThat(steps).hasSize(level.isEmpty() ? 1 : 2);
    if (!level.isEmpty()) {
      assertThat(steps.get(1).field()).isEqualTo("other rows");
      assertThat(steps.get(1).level()).isEqualTo(level);
      assertThat(steps.get(1).weight()).isZero();
      assertThat(steps.get(1).words().endsWith("be linked, but so")).isEqualTo(!person);
    }
  }
}
