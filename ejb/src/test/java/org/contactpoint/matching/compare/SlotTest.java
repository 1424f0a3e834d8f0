package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

  @ParameterizedTest(name = "{0} of {1}: band {2}")
  @CsvSource({
    "1000, 1000, 0", "1000, 16000, 0", "1000, 63000, 0", "1000, 65000, 1", "1000, 255000, 1",
    "1000, 257000, 2", "10, 10300, 3", "10, 41000, 4", "1, 16500, 5", "1, 1000000, 5",
  })
  void bandsTellRareFromCommon(int count, int rows, int band) {
    assertThat(Slot.band(count, rows, 6)).isEqualTo(band);
  }

  @Test
  void oneBandHoldsAll() {
    assertThat(Slot.band(1, 1_000_000, 1)).isZero();
  }

  @Test
  void scaleKnowsItsRareSteps() {
    Slot slot = new Slot("s", Slot.Kind.TEXT, List.of("-", "a", "b", "c"), 3, 1 << 2);

    assertThat(slot.rare(2)).isTrue();
    assertThat(slot.rare(1)).isFalse();
    assertThat(slot.bands()).isEqualTo(1);
    assertThat(slot.same(1, 10)).isEqualTo(3);
  }

  @Test
  void scaleIsNotTooLong() {
    List<String> steps = Collections.nCopies(17, "x");

    assertThatThrownBy(() -> new Slot("s", Slot.Kind.TEXT, steps, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Slot("s", Slot.Kind.TEXT, List.of("a"), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Slot("s", Slot.Kind.TEXT, Collections.nCopies(16, "x"), 16).bands()).isZero();
  }

  @Test
  void valuesAreCounted() {
    Values values = new Values(4);
    values.put(0, "A");
    values.put(1, "B");
    values.put(2, "A");
    values.put(3, "");

    assertThat(values.at(0)).isEqualTo(values.at(2)).isEqualTo(values.find("A"));
    assertThat(values.at(3)).isZero();
    assertThat(values.count(values.find("A"))).isEqualTo(2);
    assertThat(values.filled()).isEqualTo(3);
    assertThat(values.size()).isEqualTo(3);
    assertThat(values.rows()).isEqualTo(4);
    assertThat(values.text(values.at(1))).isEqualTo("B");
    assertThat(values.find("C")).isZero();
  }

  @Test
  void thereMayBeManyValues() {
    Values values = new Values(100);
    for (int row = 0; row < 100; row++) {
      values.put(row, "V" + row);
    }

    assertThat(values.filled()).isEqualTo(100);
  }
}
