package org.contactpoint.people.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F049")
class RotaRulesTest {

  /** A Monday in winter, when London's time is that of the clock. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final Instant NIGHT = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void aNightLastsUntilTheNextMorningAndTheTwoShiftsLeaveNoGap() {
    assertThat(Shift.DAY.from(MONDAY)).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(Shift.DAY.until(MONDAY)).isEqualTo(Shift.NIGHT.from(MONDAY));
    assertThat(Shift.NIGHT.until(MONDAY)).isEqualTo(Shift.DAY.from(MONDAY.plusDays(1)));
  }

  @Test
  void shiftsAreOfLocalTimeInSummerAndOnTheDayTheClockChanges() {
    assertThat(Shift.DAY.from(LocalDate.of(2026, 7, 1)))
        .isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
    assertThat(Shift.NIGHT.from(LocalDate.of(2026, 10, 24)))
        .isEqualTo(Instant.parse("2026-10-24T17:00:00Z"));
    assertThat(Shift.NIGHT.until(LocalDate.of(2026, 10, 24)))
        .isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:59:59Z, false",
    "2026-11-23T08:00:00Z, true",
    "2026-11-23T17:59:59Z, true",
    "2026-11-23T18:00:00Z, false",
    "2026-11-27T12:00:00Z, true",
    "2026-11-28T12:00:00Z, false",
    "2026-11-29T12:00:00Z, false",
    "2026-07-01T07:30:00Z, true"
  })
  void aManagementTeamAnswersInOfficeHoursAndAPractitionerOnlyOnDuty(
      String at, boolean management) {
    Instant now = Instant.parse(at);
    assertThat(RotaRules.mediates(who(Role.MANAGEMENT_TEAM), false, now)).isEqualTo(management);
    assertThat(RotaRules.mediates(who(Role.PRACTITIONER), false, now)).isFalse();
    assertThat(RotaRules.mediates(who(Role.PRACTITIONER), true, now)).isTrue();
    assertThat(RotaRules.mediates(who(Role.MANAGEMENT_TEAM), true, now)).isTrue();
  }

  @Test
  void lastNightsStillLastsInTheSmallHoursAndTheDayBeforeIsOver() {
    LocalDate today = MONDAY.plusDays(1);
    assertThat(RotaRules.check(form(MONDAY, "NIGHT"), today, NIGHT)).isEqualTo(Shift.NIGHT);
    assertThat(RotaRules.check(form(today.plusDays(92), "DAY"), today, NIGHT)).isEqualTo(Shift.DAY);
    refused(form(MONDAY, "DAY"), today, "day");
    refused(form(MONDAY.minusDays(1), "NIGHT"), today, "day");
    refused(form(today.plusDays(93), "DAY"), today, "day");
    refused(form(null, "DAY"), today, "day");
  }

  @Test
  void everyFieldIsJudged() {
    refused(
        new Rota.Form(" ", null, "NOON", "ring me", "key"),
        MONDAY,
        "username",
        "shift",
        "day",
        "telephone");
    refused(
        new Rota.Form(null, null, null, null, null),
        MONDAY,
        "username",
        "shift",
        "day",
        "telephone");
  }

  private static void refused(Rota.Form form, LocalDate today, String... fields) {
    assertThatThrownBy(() -> RotaRules.check(form, today, NIGHT))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.problems()).extracting(Problem::field).containsExactly(fields));
  }

  private static Rota.Form form(LocalDate day, String shift) {
    return new Rota.Form("joan.mills", day, shift, "01632 960100", "key");
  }

  private static Caller who(Role role) {
    return new Caller(
        1, "ann", "Ann", role, 2, "Place", null, Sector.HEALTH, "E1", 3, Strength.STRONG, null);
  }
}
