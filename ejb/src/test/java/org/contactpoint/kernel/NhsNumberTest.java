package org.contactpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  /** Digits that hold, worked out by hand: 9*10 + 9*9 + 9*8 = 243, 243 mod 11 = 1 leaves none. */
  private static final String VALID = "9990000018";

  @Test
  void respectsTheBeanContract() {
    EqualsVerifier.forClass(NhsNumber.class)
        .withPrefabValues(String.class, VALID, "9434765919")
        .withNonnullFields("digits")
        .verify();
  }

  @Test
  void acceptsTheExampleOfTheDataDictionary() {
    assertThat(NhsNumber.parse("943 476 5919")).contains(new NhsNumber("9434765919"));
  }

  @Test
  void completesABeginningWithItsCheckDigit() {
    assertThat(NhsNumber.complete("943476591")).contains(new NhsNumber("9434765919"));
  }

  @Test
  void hasNoNumberWhereTheCheckDigitWouldBeTen() {
    assertThat(NhsNumber.complete("999000000")).isEmpty();
  }

  @Test
  void writesACheckDigitOfElevenAsNought() {
    assertThat(NhsNumber.complete("000000000")).contains(new NhsNumber("0000000000"));
  }

  @Test
  void findsAnySingleWrongDigit() {
    for (int place = 0; place < 10; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = VALID.substring(0, place) + digit + VALID.substring(place + 1);
        assertThat(NhsNumber.parse(changed).isPresent()).isEqualTo(changed.equals(VALID));
      }
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "943476591", "94347659190", "943476591X", "９434765919"})
  void refusesWhatHasNotTenDigits(String typed) {
    assertThat(NhsNumber.parse(typed)).isEmpty();
  }

  @Test
  void cannotBeMadeFromWrongDigits() {
    assertThatThrownBy(() -> new NhsNumber("9434765918"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NhsNumber.complete("12")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsTheRangeThatBelongsToNobody() {
    assertThat(new NhsNumber(VALID).synthetic()).isTrue();
    assertThat(new NhsNumber("9434765919").synthetic()).isFalse();
  }

  @Test
  void isPrintedInThreeGroupsAndLoggedNotAtAll() {
    assertThat(new NhsNumber(VALID).formatted()).isEqualTo("999 000 0018");
    assertThat(new NhsNumber(VALID)).hasToString("NHS number");
  }
}
