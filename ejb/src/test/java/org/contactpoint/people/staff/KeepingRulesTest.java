package org.contactpoint.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.people.staff.StaffKeeping.Renewal;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void orderNeedsAReasonOfItsOwnOperationAndAText() {
    assertThatCode(() -> order("AWAY", "  on a course ").check(Operation.STAFF_SUSPEND))
        .doesNotThrowAnyException();
    assertThat(KeepingRules.text(order("AWAY", "  on a course "), Operation.STAFF_SUSPEND))
        .isEqualTo("on a course");
    assertThat(faults(() -> order("LEFT", "x").check(Operation.STAFF_SUSPEND)))
        .containsExactly("reason", "text");
    assertThat(faults(() -> order("LEFT", "y".repeat(201)).check(Operation.STAFF_CLOSE)))
        .containsExactly("text");
    assertThat(faults(() -> order("LEFT", "two\r\nlines").check(Operation.STAFF_CLOSE)))
        .containsExactly("text");
    assertThat(faults(() -> order(null, null).check(Operation.STAFF_CLOSE)))
        .containsExactly("reason", "text");
  }

  @Test
  @Proves("F055")
  void recordCheckHoldsThreeYearsAndOneThatHasEndedRenewsNothing() {
    assertThat(StandingKind.RECORD_CHECK.until(TODAY)).isEqualTo(LocalDate.of(2029, 11, 21));
    LocalDate oldest = TODAY.minusYears(3).plusDays(1);
    assertThatCode(() -> check(oldest, "CRC 2023/7").check(TODAY)).doesNotThrowAnyException();
    assertThat(faults(() -> check(oldest.minusDays(1), "CRC 2023/7").check(TODAY)))
        .containsExactly("from");
    assertThat(faults(() -> check(TODAY.plusDays(1), "CRC 2023/7").check(TODAY)))
        .containsExactly("from");
    assertThat(faults(() -> check(null, "CRC 2023/7").check(TODAY))).containsExactly("from");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"ab", "=HYPERLINK(1)", "-1+1", "@x y", "a\tb", "<b>", " padded"})
  void evidenceIsAPlainReference(String evidence) {
    assertThat(faults(() -> check(TODAY, evidence).check(TODAY))).containsExactly("evidence");
  }

  @Test
  @Proves({"F056", "F057"})
  void trainingAndAgreementNeedAVersion() {
    for (StandingKind kind : List.of(StandingKind.TRAINING, StandingKind.AGREEMENT)) {
      assertThat(faults(() -> renewal(kind, "").check(TODAY))).containsExactly("version");
      assertThat(faults(() -> renewal(kind, null).check(TODAY))).containsExactly("version");
      assertThat(faults(() -> renewal(kind, "=1").check(TODAY))).containsExactly("version");
      assertThatCode(() -> renewal(kind, "2026.1").check(TODAY)).doesNotThrowAnyException();
    }
  }

  @Test
  @Proves("F062")
  void managementTeamReachesItsAuthorityAndAnybodyElseTheOwnOrganisation() {
    assertThat(reach(Role.MANAGEMENT_TEAM).key())
        .isEqualTo(List.of("E08000006", TODAY, "E08000006", TODAY));
    for (Role role : Role.values()) {
      if (role != Role.MANAGEMENT_TEAM) {
        assertThat(reach(role).key()).as(role.name()).isEqualTo(List.of(2L));
      }
      assertThat(reach(role).condition()).contains("NATIONAL");
    }
  }

  private static Reach reach(Role role) {
    return Reach.of(caller(role), TODAY);
  }

  @Test
  void stateByTheLastDayIsTheStateByTheStandings() {
    for (LocalDate end = TODAY.minusDays(3);
        end.isBefore(TODAY.plusDays(40));
        end = end.plusDays(1)) {
      Standing one = new Standing("TRAINING", TODAY.minusYears(1), end, "T-1");
      assertThat(StandingRepository.state(end, TODAY))
          .as("%s", end)
          .isEqualTo(Standing.state(List.of(one), "TRAINING", TODAY));
    }
    assertThat(StandingRepository.state(StandingRepository.MISSING, TODAY))
        .isEqualTo(Standing.State.MISSING);
    assertThat(StandingRepository.state(StandingRepository.NO_END, TODAY))
        .isEqualTo(Standing.State.IN_FORCE);
  }

  private static List<String> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    InvalidInput[] thrown = new InvalidInput[1];
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(InvalidInput.class, refused -> thrown[0] = refused);
    return thrown[0].problems().stream().map(Problem::field).toList();
  }

  private static Order order(String reason, String text) {
    return new Order("handle", reason, text, "key");
  }

  private static Renewal check(LocalDate from, String evidence) {
    return new Renewal("handle", StandingKind.RECORD_CHECK, from, evidence, null, "key");
  }

  private static Renewal renewal(StandingKind kind, String version) {
    return new Renewal("handle", kind, TODAY, "T-2026", version, "key");
  }

  private static Caller caller(Role role) {
    return new Caller(
        1,
        "ann",
        "Ann",
        role,
        2L,
        "Org",
        null,
        Sector.HEALTH,
        "E08000006",
        3,
        Strength.STRONG,
        null);
  }
}
