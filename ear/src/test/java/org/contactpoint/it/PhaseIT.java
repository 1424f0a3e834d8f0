package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.SearchForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going live by steps, through the real guard: forward, back, planned, and at the next request. */
@ExtendWith(ArquillianExtension.class)
@Proves("F130")
class PhaseIT {

  private static final String SALFORD = "E08000006";

  @Inject private Phases phases;
  @Inject private ChildSearch search;
  @Inject private Staff staff;
  @Inject private Organisations organisations;
  @Inject private CurrentCaller current;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Inject private TestClock time;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture user;
  private String session;

  /** Whatever a test did to the authority of the sandbox: two people let everybody in again. */
  @AfterEach
  void goLive() {
    time.back();
    be(Role.NATIONAL_TEAM);
    if (phases.authority(SALFORD).phase() == Phase.LIVE) {
      return;
    }
    phases.stepAuthority(step(SALFORD, Phase.TRAINING, clock.today()));
    phases.stepAuthority(step(SALFORD, Phase.LIVE, clock.today()));
    be(Role.NATIONAL_TEAM);
    phases.confirmAuthority(SALFORD, key());
  }

  @Test
  @Proves({"ABUSE 37", "F130"})
  void goingLiveTakesTwoPeople() {
    practitioner();
    be(Role.MANAGEMENT_TEAM);
    String organisation = organisation();
    phases.stepOrganisation(step(organisation, Phase.TRAINING, clock.today()));
    phases.stepOrganisation(step(organisation, Phase.LIVE, clock.today()));
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.TRAINING);
    assertThat(phases.organisation(organisation).waiting().own()).isTrue();
    assertThatThrownBy(() -> phases.confirmOrganisation(organisation, key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("yourself");

    final String one = current.get().personName();
    assertThat(phases.organisation(organisation).planned()).isTrue();
    be(Role.MANAGEMENT_TEAM);
    final String other = current.get().personName();
    assertThat(phases.organisation(organisation).waiting().own()).isFalse();
    phases.confirmOrganisation(organisation, key());
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.LIVE);
    assertThat(phases.organisation(organisation).planned()).isFalse();
    Phases.Taken live = phases.organisation(organisation).steps().get(0);
    assertThat(live.by()).isEqualTo(one);
    assertThat(live.second().by()).isEqualTo(other);
    List<Staff.Event> history = organisations.view(organisation).history();
    assertThat(history)
        .extracting(Staff.Event::action)
        .containsExactly(
            Operation.ORGANISATION_PHASE_CONFIRM,
            Operation.ORGANISATION_PHASE,
            Operation.ORGANISATION_PHASE);
    assertThat(history.get(0).by()).isEqualTo(other);
    assertThat(history.get(1).by()).isEqualTo(one);
    assertThat(history.get(1).reason()).startsWith("The live step, from ").contains("asked for it");
    assertThat(history.get(1).text()).isEqualTo("for a test");
    assertThatThrownBy(() -> phases.confirmOrganisation(organisation, key()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void stepThatIsTakenBackIsNotConfirmedAnyMore() {
    practitioner();
    be(Role.MANAGEMENT_TEAM);
    String organisation = organisation();
    phases.stepOrganisation(step(organisation, Phase.TRAINING, clock.today()));
    phases.stepOrganisation(step(organisation, Phase.LIVE, clock.today()));
    phases.stepOrganisation(step(organisation, Phase.TRAINING, clock.today()));
    be(Role.MANAGEMENT_TEAM);
    assertThatThrownBy(() -> phases.confirmOrganisation(organisation, key()))
        .isInstanceOf(Conflict.class);
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.TRAINING);
  }

  @Test
  void organisationThatStepsBackLooksNobodyUpAtTheNextRequestAndIsToldSo() {
    practitioner();
    look();
    be(Role.MANAGEMENT_TEAM);
    String organisation = organisation();

    phases.stepOrganisation(step(organisation, Phase.PREPARING, clock.today()));

    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.PREPARING);
    assertThat(phases.organisation(organisation).steps().get(0).text()).isEqualTo("for a test");
    caller.become(user, session);
    assertThatThrownBy(this::look)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("organisation is at the preparing step");
  }

  @Test
  void forwardGoesOneStepAtATimeAndBackTakesBackWhatWasPlanned() {
    practitioner();
    be(Role.MANAGEMENT_TEAM);
    String organisation = organisation();
    phases.stepOrganisation(step(organisation, Phase.PREPARING, clock.today()));
    assertThatThrownBy(() -> phases.stepOrganisation(step(organisation, Phase.LIVE, clock.today())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                phases.stepOrganisation(
                    step(organisation, Phase.SHIELDING, clock.today().minusDays(1))))
        .isInstanceOf(InvalidInput.class);
    phases.stepOrganisation(step(organisation, Phase.SHIELDING, clock.today().plusDays(2)));
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.PREPARING);
    phases.stepOrganisation(step(organisation, Phase.PREPARING, clock.today()));

    time.move(Duration.ofDays(3));

    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.PREPARING);
    assertThat(phases.organisation(organisation).steps()).hasSize(3);
  }

  @Test
  void plannedStepActsFromItsDayOn() {
    practitioner();
    be(Role.MANAGEMENT_TEAM);
    String organisation = organisation();
    phases.stepOrganisation(step(organisation, Phase.TRAINING, clock.today()));
    phases.stepOrganisation(step(organisation, Phase.LIVE, clock.today().plusDays(2)));
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.TRAINING);
    be(Role.MANAGEMENT_TEAM);
    phases.confirmOrganisation(organisation, key());
    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.TRAINING);

    time.move(Duration.ofDays(2));

    assertThat(phases.organisation(organisation).phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void authorityAtShieldingLetsOnlyItsManagementTeamLook() {
    practitioner();
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    String team = caller.signIn(management);
    be(Role.NATIONAL_TEAM);

    phases.stepAuthority(step(SALFORD, Phase.SHIELDING, clock.today()));

    caller.become(user, session);
    assertThatThrownBy(this::look).isInstanceOf(Refused.class).hasMessageContaining("shielding");
    caller.become(management, team);
    look();
  }

  @Test
  @Proves("ABUSE 37")
  void nobodyTakesAStepForTheOwnOrganisationOrOutOfReach() {
    practitioner();
    StaffFixture management = be(Role.MANAGEMENT_TEAM);
    String theirs = organisation();
    user = management;
    String own = organisation();
    assertThatThrownBy(() -> phases.stepOrganisation(step(own, Phase.TRAINING, clock.today())))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> phases.stepAuthority(step(SALFORD, Phase.TRAINING, clock.today())))
        .isInstanceOf(NotFound.class);
    be(Role.NATIONAL_TEAM);
    assertThatThrownBy(() -> phases.organisation(theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> phases.authority("E99999999")).isInstanceOf(NotFound.class);
    assertThatThrownBy(this::look).isInstanceOf(NotFound.class);
  }

  private void practitioner() {
    user = new StaffFixture(register, Role.PRACTITIONER);
    session = caller.signIn(user);
    caller.become(user, session);
  }

  private StaffFixture be(Role role) {
    StaffFixture one = new StaffFixture(register, role);
    caller.become(one, caller.signIn(one));
    return one;
  }

  private String organisation() {
    return staff
        .list(new Staff.Filter(Staff.Show.ALL, null, user.username, 1))
        .rows()
        .get(0)
        .organisationHandle();
  }

  private void look() {
    search.begin(
        new SearchForm("Nosuchname", "Nosuchfamily", "1", "2", "2015", "", "", "", "", "", ""));
  }

  private static Phases.Step step(String subject, Phase phase, LocalDate from) {
    return new Phases.Step(subject, phase, from, "ASKED", "for a test", key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
