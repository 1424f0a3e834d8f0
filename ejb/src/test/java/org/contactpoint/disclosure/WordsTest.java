package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "2015-03-12, EXACT, 12 March 2015 (11)",
    "2015-03-01, MONTH, March 2015 (11)",
    "2015-01-01, YEAR, 2015 (11)",
    "2015-01-01, ESTIMATED, about 2015 (11)",
    "2027-03-12, DUE, due 12 March 2027",
    "2026-11-22, DUE, due 22 November 2026",
    "2026-11-21, DUE, was due 21 November 2026",
  })
  @Proves("F005")
  void birthDateSaysHowSureItIs(LocalDate date, BirthDate.Accuracy accuracy, String words) {
    assertThat(Words.born(new BirthDate(date, accuracy), TODAY)).isEqualTo(words);
  }

  @Test
  @Proves("F004")
  void thatTheSexIsNotSpecifiedIsSaid() {
    assertThat(Words.gender(Gender.NOT_SPECIFIED)).isEqualTo("not specified");
    assertThat(Words.gender(Gender.FEMALE)).isEqualTo("girl");
    assertThat(Words.gender(Gender.MALE)).isEqualTo("boy");
  }
}
