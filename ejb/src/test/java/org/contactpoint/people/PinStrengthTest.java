package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({"F059", "ABUSE 6"})
class PinStrengthTest {

  @ParameterizedTest
  @ValueSource(strings = {"274913", "902174", "13572468", "112943", "100234567891"})
  void takesWhatIsNotGuessedAtOnce(String pin) {
    assertThat(PinStrength.fault(pin)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "27491",
        "1234567890123",
        "27491a",
        "۲۷۴۹۱۳",
        "000000",
        "111222",
        "121212",
        "123123",
        "12341234",
        "123456",
        "654321",
        "890123",
        "210987",
        "246802",
        "112233"
      })
  void refusesWhatIsGuessedAtOnceOrIsNone(String pin) {
    assertThat(PinStrength.fault(pin)).isPresent();
  }
}
