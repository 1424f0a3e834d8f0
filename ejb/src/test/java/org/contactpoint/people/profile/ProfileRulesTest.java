package org.contactpoint.people.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F067")
class ProfileRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void telephoneAloneIsEnoughAndAnAbsenceNeedsBothDays() {
    assertThat(faults("0161 960 001", "", null, null, "", true)).isEmpty();
    assertThat(faults("call me", "", null, null, "", true)).containsExactly("telephone");
    assertThat(faults("01632 960001", "", TODAY, null, "", true)).containsExactly("until");
    assertThat(faults("01632 960001", "", null, TODAY, "", true)).containsExactly("from");
    assertThat(faults("01632 960001", "Mon to Fri", TODAY, TODAY, "", true)).isEmpty();
  }

  @Test
  void anAbsenceEndsTodayOrLaterWithinAYearAndAfterItBegins() {
    assertThat(faults("01632 960001", "", TODAY.minusDays(9), TODAY.minusDays(1), "", true))
        .containsExactly("until");
    assertThat(faults("01632 960001", "", TODAY, TODAY.plusMonths(12), "", true)).isEmpty();
    assertThat(faults("01632 960001", "", TODAY, TODAY.plusMonths(12).plusDays(1), "", true))
        .containsExactly("until");
    assertThat(faults("01632 960001", "", TODAY.plusDays(2), TODAY.plusDays(1), "", true))
        .containsExactly("from");
  }

  @Test
  void aCoverIsOneOfTheListAndOnlyForAnAbsence() {
    assertThat(faults("01632 960001", "", TODAY, TODAY, "handle", false)).containsExactly("cover");
    assertThat(faults("01632 960001", "", null, null, "handle", true)).containsExactly("until");
    assertThat(faults("01632 960001", "", TODAY, TODAY, "handle", true)).isEmpty();
  }

  @Test
  void hoursAreOneShortLine() {
    assertThat(faults("01632 960001", "x".repeat(80), null, null, "", true)).isEmpty();
    assertThat(faults("01632 960001", "x".repeat(81), null, null, "", true))
        .containsExactly("hours");
    assertThat(faults("01632 960001", "Mon\nTue", null, null, "", true)).containsExactly("hours");
    assertThatCode(
            () ->
                ProfileRules.check(
                    new OwnProfile.Form("01632 960001", null, null, null, null, 1, "k"),
                    true,
                    TODAY))
        .doesNotThrowAnyException();
  }

  private static List<String> faults(
      String telephone,
      String hours,
      LocalDate from,
      LocalDate until,
      String cover,
      boolean covers) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                ProfileRules.check(
                    new OwnProfile.Form(telephone, hours, from, until, cover, 1, "k"),
                    covers,
                    TODAY));
    return refused == null ? List.of() : refused.problems().stream().map(Problem::field).toList();
  }
}
