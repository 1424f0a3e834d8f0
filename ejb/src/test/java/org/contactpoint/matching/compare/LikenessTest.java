package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // Source: Winkler 1990, "String comparator metrics and enhanced decision rules"
    "MARTHA, MARHTA, 0.9611",
    "DWAYNE, DUANE, 0.8400",
    "DIXON, DICKSONX, 0.8133",
    "ABC, XYZ, 0",
    "SAME, SAME, 1",
    "A, A, 1",
    "ABCD, ABXY, 0.7333",
  })
  void likenessIsWinklers(String one, String other, double likeness) {
    assertThat(Likeness.jaroWinkler(one, other)).isCloseTo(likeness, within(0.0001));
    assertThat(Likeness.jaroWinkler(other, one)).isCloseTo(likeness, within(0.0001));
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(Likeness.jaroWinkler("", "ABC")).isZero();
    assertThat(Likeness.jaroWinkler("A".repeat(70), "A".repeat(80))).isEqualTo(1);
  }

  @Test
  void editsStopAtTheLimit() {
    Likeness likeness = new Likeness();

    assertThat(likeness.edits("MARTHA", "MARHTA", 2)).isEqualTo(1);
    assertThat(likeness.edits("MARTHA", "MARTHAXX", 2)).isEqualTo(2);
    assertThat(likeness.edits("MARTHA", "MARTHAXXX", 2)).isEqualTo(3);
    assertThat(likeness.edits("MARTHA", "GEORGE", 2)).isEqualTo(3);
  }

  @Test
  void textsWithNoPairOfLettersInCommonAreFar() {
    assertThat(Likeness.near(Likeness.signature("CATHERINE"), Likeness.signature("KATHERINE")))
        .isTrue();
    assertThat(Likeness.near(Likeness.signature("CATHERINE"), Likeness.signature("BOWDLSKIP")))
        .isFalse();
    assertThat(Likeness.near(Likeness.signature("CAT"), Likeness.signature("DOG"))).isTrue();
    assertThat(Likeness.signature("A")).isZero();
  }
}
