package org.contactpoint.people.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.authority.NewAuthorities.Form;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F106")
class NewAuthorityRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> REGIONS = List.of("North West", "London");

  @ParameterizedTest
  @ValueSource(
      strings = {"E06000066", "E07000001", "E08000038", "E09000034", "E10000035", " e06 000066 "})
  void codesOfAuthoritiesAreTaken(String code) {
    assertThat(faults(form(code, "Irwell", "London", TODAY), false, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "E06",
        "E0600006",
        "E060000666",
        "E05000066",
        "E11000066",
        "W06000001",
        "E0600006A",
        "E06OOOO66",
        "\u06600\u0660\u06600066"
      })
  void otherCodesAreNot(String code) {
    assertThat(faults(form(code, "Irwell", "London", TODAY), false, false)).containsExactly("code");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(faults(new Form(null, null, null, null, false, "k"), false, false))
        .containsExactly("code", "name", "region", "from");
    assertThat(faults(form("E06000066", "Irwell", "Wales", TODAY), true, true))
        .containsExactly("code", "another", "region");
  }

  @Test
  void aSecondOfTheSameNameIsTickedAndDaysAreNearToday() {
    Form twin = new Form("E06000066", "Irwell", "London", TODAY, true, "k");
    assertThat(faults(twin, false, true)).isEmpty();
    assertThat(faults(from(TODAY.minusYears(1)), false, false)).isEmpty();
    assertThat(faults(from(TODAY.minusYears(1).minusDays(1)), false, false))
        .containsExactly("from");
    assertThat(faults(from(TODAY.plusYears(2)), false, false)).isEmpty();
    assertThat(faults(from(TODAY.plusYears(2).plusDays(1)), false, false)).containsExactly("from");
  }

  @Test
  void theCodeSaysWhatItIs() {
    assertThat(NewAuthorityRules.kind("E06000066")).isEqualTo("Unitary authority");
    assertThat(NewAuthorityRules.kind("E10000035")).isEqualTo("County");
  }

  private static Form from(LocalDate day) {
    return form("E06000066", "Irwell", "London", day);
  }

  private static Form form(String code, String name, String region, LocalDate from) {
    return new Form(code, name, region, from, false, "k");
  }

  private static List<String> faults(Form form, boolean taken, boolean twin) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> NewAuthorityRules.check(form, REGIONS, taken, twin, TODAY));
    return refused == null ? List.of() : refused.problems().stream().map(Problem::field).toList();
  }
}
