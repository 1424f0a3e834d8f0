package org.contactpoint.matching.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          o'neill            | ONEILL
          Anne-Marie  Smith  | ANNE MARIE SMITH
          12a, High St.      | 12A HIGH ST
          Müller             | MULLER
          Straße             | STRASSE
          Łukasz             | LUKASZ
          Васильев           | VASILEV
          D’Arcy             | DARCY
          Smith–Jones        | SMITH JONES
          az AZ 09           | AZ AZ 09
          -Ann-              | ANN
          `Abd               | ABD
          """)
  void textBecomesLettersDigitsAndSingleSpaces(String raw, String folded) {
    assertThat(Letters.fold(raw)).isEqualTo(folded);
  }

  @Test
  void nothingBecomesNothing() {
    assertThat(Letters.fold(null)).isEmpty();
    assertThat(Letters.fold("")).isEmpty();
    assertThat(Letters.fold(" -- ")).isEmpty();
  }

  @Test
  void squeezingTakesSpacesOut() {
    assertThat(Letters.squeeze("A B C")).isEqualTo("ABC");
    assertThat(Letters.squeeze("ABC")).isEqualTo("ABC");
  }

  @Test
  void digitsAloneAreLeft() {
    assertThat(Letters.digits("+44 (0)7700-900123 ext 9x")).isEqualTo("44077009001239");
    assertThat(Letters.digits("/:")).isEmpty();
  }

  @Test
  void asciiKeepsMarksAndCase() {
    assertThat(Letters.ascii("Zoë, O'Neill")).isEqualTo("Zoe, O'Neill");
  }
}
