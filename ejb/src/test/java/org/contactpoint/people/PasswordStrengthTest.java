package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which new passwords are taken. */
@Proves("F059")
class PasswordStrengthTest {

  private static final String[] KNOWN = {"joan.mills", "Joan Mills", "Salford North Practice"};

  @ParameterizedTest
  @Proves("ASVS V6.2.12")
  @ValueSource(
      strings = {
        "",
        "short1!",
        "password1234",
        "Password123!",
        "qwertyuiop12",
        "123456789012",
        "iloveyou2026",
        "letmeinletmein",
        "joan.mills2026",
        "SalfordNorth1",
        "contactpoint1",
        "aaaaaaaaaaaaaaaa"
      })
  void shortCommonAndPersonalOnesAreNotTaken(String password) {
    assertThat(PasswordStrength.fault(password, KNOWN)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marble teapot wanders sideways",
        "h7Kq2vXz9LmT",
        "zwölf Boxkämpfer jagen quer",
        " leading and trailing blanks too "
      })
  void aFewWordsOrManySignsAreTaken(String password) {
    assertThat(PasswordStrength.fault(password, KNOWN)).isEmpty();
  }

  @Test
  @Proves("ASVS V6.2.9")
  void longOnesAreTakenUpTo256() {
    String words = "marble teapot wanders sideways under forty quiet lamps and sings";
    assertThat(words).hasSize(64);
    assertThat(PasswordStrength.fault(words, KNOWN)).isEmpty();
    assertThat(PasswordStrength.fault(words.repeat(4), KNOWN)).isEmpty();
    assertThat(PasswordStrength.fault(words.repeat(4) + "x", KNOWN)).isPresent();
  }
}
