package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "01632 960001, 016 329 600 01",
    "0163296002, 016 329 60 02",
    "+44 1632 960001, +441 632 960 001",
    "999, 999",
    "1632, 16 32"
  })
  void isSaidInGroups(String onFile, String said) {
    assertThat(SpokenNumber.of(onFile)).isEqualTo(said);
  }

  @Test
  void losesNoFigure() {
    assertThat(SpokenNumber.of("(01632) 960-1234").replace(" ", "")).isEqualTo("016329601234");
    assertThat(SpokenNumber.of(null)).isNull();
  }
}
