package org.contactpoint.matching.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void usualShortFormsBecomeOne() {
    assertThat(Words.of("12 HIGH STREET")).isEqualTo(Words.of("12 HIGH ST"));
    assertThat(Words.of("FLAT 3 MILL ROAD")).isEqualTo(Words.of("APARTMENT 3 MILL RD"));
    assertThat(Words.of("HARDENBERGSTRASSE 87")).containsExactly("HARDENBERGST", "87");
  }

  @Test
  void wordsThatSayNothingAreLeftOut() {
    assertThat(Words.of("NO 3 THE GREEN")).containsExactly("3", "GREEN");
    assertThat(Words.of("")).isEmpty();
  }

  @Test
  void numbersAreToldFromWords() {
    assertThat(Words.number("12A")).isTrue();
    assertThat(Words.number("A9")).isTrue();
    assertThat(Words.number("A")).isFalse();
  }
}
