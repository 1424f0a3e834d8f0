package org.contactpoint.people.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.delegation.Delegations.Colleague;
import org.contactpoint.people.delegation.Delegations.Form;
import org.contactpoint.people.delegation.Delegations.State;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F064")
class DelegationRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate FAR = LocalDate.of(2029, 1, 1);

  @Test
  @Proves("ABUSE 37")
  void aRoleGoesToThoseWhoGainByItAndNeverToWhoWatchesOrRuns() {
    assertThat(DelegationRules.holders(Role.ORGANISATION_MANAGER))
        .containsExactly(Role.PRACTITIONER);
    assertThat(DelegationRules.holders(Role.MANAGEMENT_TEAM))
        .containsExactlyInAnyOrder(Role.PRACTITIONER, Role.ORGANISATION_MANAGER);
  }

  @Test
  void itLastsAtMost31DaysAndBeginsTodayOrWithin90() {
    assertThat(faults(TODAY, TODAY)).isEmpty();
    assertThat(faults(TODAY, TODAY.plusDays(30))).isEmpty();
    assertThat(faults(TODAY, TODAY.plusDays(31))).containsExactly("until");
    assertThat(faults(TODAY.minusDays(1), TODAY)).containsExactly("from");
    assertThat(faults(TODAY.plusDays(90), TODAY.plusDays(120))).isEmpty();
    assertThat(faults(TODAY.plusDays(91), TODAY.plusDays(91))).containsExactly("from");
    assertThat(faults(TODAY.plusDays(2), TODAY.plusDays(1))).containsExactly("until");
    assertThat(faults(null, TODAY)).containsExactly("from");
    assertThat(faults(TODAY, null)).containsExactly("until");
    assertThat(faults(LocalDate.MAX, LocalDate.MIN)).contains("from");
  }

  @Test
  void itEndsBeforeAnythingOnWhichOneOfTheTwoDepends() {
    assertThat(faults(form(TODAY, TODAY.plusDays(5)), until(TODAY.plusDays(4)), FAR))
        .containsExactly("until");
    assertThat(faults(form(TODAY, TODAY.plusDays(5)), until(TODAY.plusDays(5)), FAR)).isEmpty();
    assertThat(faults(form(TODAY, TODAY.plusDays(5)), until(FAR), TODAY.plusDays(4)))
        .containsExactly("until");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(faults(new Form("", null, null, "BACK_AT_WORK", " ", "k"), null, FAR))
        .containsExactly("to", "from", "until", "reason", "text");
    assertThat(faults(new Form(null, TODAY, TODAY, null, null, "k"), until(FAR), FAR))
        .containsExactly("reason", "text");
  }

  @Test
  void howItStandsFollowsFromTheDayAndFromBothAccounts() {
    assertThat(state("WAITING", true, TODAY, TODAY)).isEqualTo(State.WAITING);
    assertThat(state("WAITING", true, TODAY, TODAY.minusDays(1))).isEqualTo(State.OVER);
    assertThat(state("HELD", true, TODAY.plusDays(1), TODAY.plusDays(2))).isEqualTo(State.COMING);
    assertThat(state("HELD", true, TODAY, TODAY)).isEqualTo(State.RUNNING);
    assertThat(state("HELD", true, TODAY, TODAY.minusDays(1))).isEqualTo(State.OVER);
    assertThat(state("HELD", false, TODAY, TODAY)).isEqualTo(State.STOPPED);
    assertThat(state("ENDED", false, TODAY, TODAY)).isEqualTo(State.ENDED);
    assertThat(state("REFUSED", true, TODAY, TODAY.minusDays(1))).isEqualTo(State.REFUSED);
  }

  private static State state(String stored, boolean stands, LocalDate from, LocalDate until) {
    DelegationRepository.Party nobody = new DelegationRepository.Party(1, 1, "", "");
    return DelegationsInReach.state(
        new DelegationRepository.Found(
            1,
            nobody,
            nobody,
            Role.MANAGEMENT_TEAM,
            from,
            until,
            "DELEGATE_LEAVE",
            stored,
            "",
            null,
            null,
            null,
            stands),
        TODAY);
  }

  private static Form form(LocalDate from, LocalDate until) {
    return new Form("somebody", from, until, "DELEGATE_LEAVE", "two weeks in Wales", "k");
  }

  private static Colleague until(LocalDate ends) {
    return new Colleague("somebody", "Ann", "nurse", ends);
  }

  private static List<String> faults(LocalDate from, LocalDate until) {
    return faults(form(from, until), until(FAR), FAR);
  }

  private static List<String> faults(Form form, Colleague to, LocalDate giverEnds) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> DelegationRules.check(form, to, giverEnds, TODAY));
    return refused == null ? List.of() : refused.problems().stream().map(Problem::field).toList();
  }
}
