package org.contactpoint.people.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F106")
class TeamDutyRulesTest {

  @Test
  void everythingMayBeLeftEmptyAndWhatIsThereCanBeRung() {
    assertThat(faults("", "", "")).isEmpty();
    assertThat(faults(null, null, null)).isEmpty();
    assertThat(faults("01632 960001", "Mon to Fri", "+44 1632 960002")).isEmpty();
    assertThat(faults("ask us", "x".repeat(81), "12"))
        .containsExactly("telephone", "hours", "outOfHours");
    assertThat(faults("01632 960001", "Mon\nTue", "")).containsExactly("hours");
    assertThat(TeamDutyRules.kept("  ")).isNull();
    assertThat(TeamDutyRules.kept(" Mon ")).isEqualTo("Mon");
  }

  @Test
  void eachNumberIsToldApartFromTheOther() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> TeamDutyRules.check(new TeamDuties.Form("o", "t", 1, "ask us", "", "12", "k")));
    assertThat(refused.problems()).extracting(Problem::message).hasSize(2).doesNotHaveDuplicates();
  }

  private static List<String> faults(String telephone, String hours, String night) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                TeamDutyRules.check(
                    new TeamDuties.Form("o", "t", 1, telephone, hours, night, "k")));
    return refused == null ? List.of() : refused.problems().stream().map(Problem::field).toList();
  }
}
