package org.contactpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

  @Test
  void respectsTheBeanContract() {
    EqualsVerifier.forClass(Upn.class)
        .withPrefabValues(String.class, "A000000000000", "C100000000000")
        .withNonnullFields("value")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    // Each place counts by its weight, 2 to 13, and the remainder by 23 names the letter.
    "100000000000, C",
    "010000000000, D",
    "000000000001, P",
    "000000000002, D",
    "823432102010, M",
    "999999999999, F"
  })
  void completesDigitsWithTheirLetter(String digits, char letter) {
    assertThat(Upn.complete(digits).value()).isEqualTo(letter + digits);
  }

  @Test
  void readsWhatAPersonTyped() {
    assertThat(Upn.parse(" c1000 0000 0000 ")).contains(Upn.complete("100000000000"));
  }

  @Test
  void findsAnySingleWrongDigit() {
    String valid = Upn.complete("999123419007").value();
    for (int place = 1; place < 13; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = valid.substring(0, place) + digit + valid.substring(place + 1);
        assertThat(Upn.parse(changed).isPresent()).isEqualTo(changed.equals(valid));
      }
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "100000000000", "CC00000000000", "D100000000000", "C10000000000A"})
  void refusesWhatIsNotAPupilNumber(String typed) {
    assertThat(Upn.parse(typed)).isEmpty();
  }

  @Test
  void cannotBeMadeFromWrongLetters() {
    assertThatThrownBy(() -> new Upn("D100000000000")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Upn.complete("1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isLoggedNotAtAll() {
    assertThat(Upn.complete("100000000000")).hasToString("pupil number");
  }
}
