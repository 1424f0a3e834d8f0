package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.contactpoint.access.Reason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F041")
class ReasonRulesTest {

  @Test
  void takesACodeOfTheSectorAndAShortText() {
    assertThat(ReasonRules.check(Sector.HEALTH, "HOME_VISIT", " new baby visit "))
        .isEqualTo(Reason.HOME_VISIT);
  }

  @Test
  void tellsAtEachFieldWhatToDo() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> ReasonRules.check(Sector.HEALTH, null, null));

    assertThat(refused.problems()).extracting(Problem::field).containsExactly("reason", "text");
  }

  @Test
  @Proves("F123")
  void givesPoliceNoReasonButProtection() {
    assertThat(
            catchThrowableOfType(
                InvalidInput.class,
                () -> ReasonRules.check(Sector.POLICE, "PLANNING_SUPPORT", "stop and search")))
        .isNotNull();
    assertThat(Reason.of(Sector.POLICE))
        .containsExactly(
            Reason.PROTECTING_CHILD,
            Reason.MISSING_CHILD_POLICE,
            Reason.CHILD_AT_RISK_IN_HOUSEHOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ".", "..", "a", "- - -", "a\nb c", "abc\u202Edef", "abc\u0000"})
  @Proves("ABUSE 36")
  void refusesTextThatSaysNothingOrHidesSomething(String text) {
    assertThat(
            catchThrowableOfType(
                InvalidInput.class, () -> ReasonRules.check(Sector.HEALTH, "HOME_VISIT", text)))
        .isNotNull();
  }

  @Test
  void takesTwoHundredCharactersAndNoMore() {
    assertThat(ReasonRules.check(Sector.HEALTH, "HOME_VISIT", "a".repeat(200))).isNotNull();
    assertThat(
            catchThrowableOfType(
                InvalidInput.class,
                () -> ReasonRules.check(Sector.HEALTH, "HOME_VISIT", "a".repeat(201))))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"O'Neill's visit", "<script>alert(1)</script>", "#{7*7} call", "${jndi:x}"})
  void takesSignsLiterally(String text) {
    assertThat(ReasonRules.check(Sector.HEALTH, "HOME_VISIT", text)).isEqualTo(Reason.HOME_VISIT);
  }

  @Test
  @Proves("F063")
  void asksForMoreWhereThereIsNeitherInvolvementNorArea() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> ReasonRules.check(Sector.HEALTH, "HOME_VISIT", "short", true, false));

    assertThat(refused.problems()).extracting(Problem::field).containsExactly("text", "distant");
    assertThat(
            ReasonRules.check(
                Sector.HEALTH, "HOME_VISIT", "moved here yesterday, first visit", true, true))
        .isEqualTo(Reason.HOME_VISIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POLICE", "YOUTH_JUSTICE"})
  @Proves("F123")
  void tellsPoliceAndYouthJusticeWhereElseToAsk(String sector) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> ReasonRules.check(Sector.valueOf(sector), "WORKING_WITH_CHILD", "on patrol"));

    assertThat(refused.problems().get(0).message()).contains("disclosure register");
    assertThat(Reason.of(Sector.valueOf(sector))).allMatch(Reason::needsAddress).hasSize(3);
  }
}
