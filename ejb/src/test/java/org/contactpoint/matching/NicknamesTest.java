package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class NicknamesTest {

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "BOB, ROBERT", "ROBERT, BOB", "LIZ, ELIZABETH", "BETH, ELIZABETH", "ALEX, ALEXANDRA",
    "ALEX, ALEXANDER", "DAI, DAVID", "SION, JOHN", "GWILYM, WILLIAM", "SIOBHAN, JOAN",
    "HAMISH, JAMES", "MO, MOHAMMED", "MD, MUHAMMAD", "AYESHA, AISHA", "KASIA, CATHERINE",
    "GOSIA, MARGARET", "KUBA, JAKUB", "HARRY, HARPREET", "HARRY, HENRY", "TUNDE, BABATUNDE",
    "BOB, ROB", "CHAN, CHEN",
  })
  void namesOfOneBearerAreRelated(String one, String other) {
    assertThat(Nicknames.related(one, other)).isTrue();
    assertThat(Nicknames.related(other, one)).isTrue();
    assertThat(Nicknames.of(one)).contains(other).doesNotContain(one);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "ALEXANDER, ALEXANDRA",
    "SAMUEL, SAMANTHA",
    "HENRY, HARPREET",
    "JOHN, JOHN",
    "TOM, TIM",
    "NOBODY, ROBERT",
  })
  void namesThatOnlyShareAShortFormAreNot(String one, String other) {
    assertThat(Nicknames.related(one, other)).isFalse();
  }

  /** Source: names that stand among the hundred most given of their year (ONS, Baby names). */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ISABELLA, ISLA, false", "ELEANOR, ELLA, false", "SARA, SADIE, false", "WILLIAM, LIAM, false",
    "JACK, JOHN, false", "ISABELLA, BELLA, true", "ROBERT, BOB, true", "SARAH, SARA, true",
    "ZAINAB, ZAYNAB, true", "HENRY, HENRY, false", "NOBODY, BOB, false"
  })
  void namesThatAreGivenForThemselvesAreNotClose(String one, String other, boolean close) {
    assertThat(Nicknames.close(one, other)).isEqualTo(close);
    assertThat(Nicknames.close(other, one)).isEqualTo(close);
  }

  @Test
  void marksOfTheTableArePartOfNoName() {
    assertThat(Nicknames.of("ISABELLA")).contains("ISLA", "BELLA").noneMatch(n -> n.contains("~"));
    assertThat(Nicknames.of("ISLA")).contains("ISABELLA");
  }

  @Test
  void fullNamesComeFirst() {
    assertThat(Nicknames.of("BOB").iterator().next()).isEqualTo("ROBERT");
    assertThat(Nicknames.of("ZEBEDEE")).isEmpty();
  }
}
