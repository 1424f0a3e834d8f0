package org.contactpoint.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Joan Mills, joan.mills",
    "'  Zoë  O''Brien-Łukasz ', zoe.obrien.lukasz",
    "李小龍, user",
    "Ú, user",
    "'<script>alert(1)</script>', script.alert.1.script"
  })
  void areSmallPlainLettersWithDots(String person, String username) {
    assertThat(UserNames.of(person, 1)).isEqualTo(username);
  }

  @Test
  void areNumberedWhenTakenAndNeverLongerThanTheColumn() {
    assertThat(UserNames.of("Joan Mills", 2)).isEqualTo("joan.mills.2");
    assertThat(UserNames.of("Wolfeschlegel ".repeat(11), 50)).hasSizeLessThanOrEqualTo(64);
    assertThat(UserNames.of("Wolfeschlegel ".repeat(11), 1)).matches("[a-z0-9._@-]{1,64}");
  }
}
