package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class RawColumnTest {

  @ParameterizedTest(name = "\"{0}\"")
  @NullSource
  @ValueSource(strings = {"", "  ", "NA", "n/a", "#N/A", "NULL", "\\N", "NaN", "-", "?", "unknown"})
  void whatStandsForNothingIsNothing(String written) {
    RawColumn column = new RawColumn();
    column.add(0, written);

    assertThat(column.at(0)).isZero();
    assertThat(column.filled()).isZero();
    assertThat(column.size()).isEqualTo(1);
    assertThat(column.text(column.at(0))).isEmpty();
  }

  @Test
  void distinctValuesAreKeptOnceWithoutSpaceAroundThem() {
    RawColumn column = new RawColumn();
    column.add(0, " Leeds ");
    column.add(1, "York");
    column.add(3, "Leeds");

    assertThat(column.at(0)).isEqualTo(column.at(3)).isNotEqualTo(column.at(1));
    assertThat(column.text(column.at(0))).isEqualTo("Leeds");
    assertThat(column.at(2)).as("a row without a value").isZero();
    assertThat(column.filled()).isEqualTo(3);
    assertThat(column.size()).isEqualTo(3);
    assertThat(column.distinct()).containsExactly("", "Leeds", "York");
  }

  @Test
  void thereMayBeManyRows() {
    RawColumn column = new RawColumn();
    for (int row = 0; row < 300; row++) {
      column.add(row, "v" + row % 7);
    }
    column.add(5_000, null);

    assertThat(column.at(299)).isEqualTo(column.at(299 % 7));
    assertThat(column.at(5_000)).isZero();
    assertThat(column.filled()).isEqualTo(300);
  }
}
