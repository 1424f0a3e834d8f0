package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.agreement.AgreementTexts;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.people.phase.Phases.Step;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.people.staff.TicketReleases;
import org.contactpoint.people.tasks.Tasks;
import org.contactpoint.people.tasks.Tasks.Kind;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes two people is a task of those who may be the second, and of nobody else. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F130", "ABUSE 37"})
class SecondPersonTasksIT extends NationSteps {

  @Inject private Tasks tasks;
  @Inject private Phases phases;
  @Inject private AgreementTexts texts;
  @Inject private TicketReleases releases;

  @Test
  void authorityThatIsToGoLiveIsATaskForAnotherOfTheNation() {
    String code = "E0799%04d".formatted((int) (Math.abs(RandomIds.positiveLong()) % 10_000));
    register.addAuthorities(
        List.of(
            new StaffRegister.NewAuthority(
                code, "Waiting " + id, "North West", "district", null, null, null, "TRAINING")));
    beNational();
    int before = count(Kind.AUTHORITIES_TO_CONFIRM);
    phases.stepAuthority(live(code));
    assertThat(count(Kind.AUTHORITIES_TO_CONFIRM)).as("who took it").isEqualTo(before);
    beNational();
    assertThat(count(Kind.AUTHORITIES_TO_CONFIRM)).isEqualTo(before + 1);
    assertThat(phases.authorities(null, Phases.Only.WAITING, "Waiting " + id, 1).rows()).hasSize(1);
    phases.confirmAuthority(code, key());
    assertThat(count(Kind.AUTHORITIES_TO_CONFIRM)).isEqualTo(before);
    assertThat(phases.authorities(null, Phases.Only.WAITING, "Waiting " + id, 1).rows()).isEmpty();
  }

  @Test
  void organisationThatIsToGoLiveIsATaskUntilItIsConfirmedOrTakenBack() {
    beNational();
    final String team = registered("MANAGEMENT");
    set("UPDATE organisation SET phase = 'TRAINING' WHERE name = ?", "Index team " + id);
    int before = count(Kind.ORGANISATIONS_TO_CONFIRM);
    phases.stepOrganisation(live(team));
    assertThat(count(Kind.ORGANISATIONS_TO_CONFIRM)).as("who took it").isEqualTo(before);
    assertThat(organisations.list(Organisations.Show.WAITING, "Index team " + id, 1).rows())
        .hasSize(1);
    beManagement();
    int management = count(Kind.ORGANISATIONS_TO_CONFIRM);
    beNational();
    assertThat(count(Kind.ORGANISATIONS_TO_CONFIRM)).isEqualTo(before + 1);
    phases.stepOrganisation(
        new Step(team, Phase.TRAINING, clock.today(), "PROBLEM", "for a test", key()));
    assertThat(count(Kind.ORGANISATIONS_TO_CONFIRM)).isEqualTo(before);
    beManagement();
    assertThat(count(Kind.ORGANISATIONS_TO_CONFIRM))
        .as("a management team confirms no other")
        .isEqualTo(management);
  }

  @Test
  void textOfTheAgreementIsATaskForAnotherOfTheNation() {
    set("UPDATE agreement_draft SET waiting = NULL, state = 'WITHDRAWN' WHERE waiting");
    beNational();
    String version = "w" + id.substring(0, 8);
    texts.propose(
        new AgreementTexts.Proposal(
            version,
            "Look at children you work with. ".repeat(10),
            clock.today().plusDays(300),
            key()));
    try {
      assertThat(counts()).doesNotContainKey(Kind.AGREEMENT_TEXTS_TO_RELEASE);
      beManagement();
      assertThat(counts()).doesNotContainKey(Kind.AGREEMENT_TEXTS_TO_RELEASE);
      beNational();
      assertThat(count(Kind.AGREEMENT_TEXTS_TO_RELEASE)).isEqualTo(1);
      texts.withdraw(version, key());
      assertThat(counts()).doesNotContainKey(Kind.AGREEMENT_TEXTS_TO_RELEASE);
    } finally {
      set("UPDATE agreement_draft SET waiting = NULL, state = 'WITHDRAWN' WHERE waiting");
    }
  }

  @Test
  void ticketIsATaskForAThirdPersonAndThenForWhoAskedForIt() {
    StaffFixture subject = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    StaffFixture asker = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    final String askers = caller.signIn(asker);
    caller.become(asker, askers);
    int before = count(Kind.TICKETS_TO_RELEASE);
    String who =
        staff
            .list(new Staff.Filter(Staff.Show.ALL, null, subject.username, 1))
            .rows()
            .get(0)
            .account();
    releases.ask(new Order(who, "TICKET_KEY_LOST", "seen with passport", key()));
    assertThat(count(Kind.TICKETS_TO_RELEASE)).as("who asked").isEqualTo(before);
    caller.become(subject, caller.signIn(subject));
    assertThat(count(Kind.TICKETS_TO_RELEASE)).as("whom it is for").isEqualTo(before);
    beManagement();
    assertThat(count(Kind.TICKETS_TO_RELEASE)).isEqualTo(before + 1);
    assertThat(counts()).doesNotContainKey(Kind.TICKETS_TO_SHOW);
    String ask =
        releases.open().stream()
            .filter(a -> a.person().username().equals(subject.username))
            .findFirst()
            .orElseThrow()
            .ask();
    releases.release(new Order(ask, "PERSON_SEEN", "seen with passport", key()));
    assertThat(count(Kind.TICKETS_TO_RELEASE)).isEqualTo(before);
    caller.become(asker, askers);
    assertThat(count(Kind.TICKETS_TO_SHOW)).isEqualTo(1);
  }

  private Step live(String subject) {
    return new Step(subject, Phase.LIVE, clock.today(), "READY", "for a test", key());
  }

  private int count(Kind kind) {
    return counts().getOrDefault(kind, 0);
  }

  private Map<Kind, Integer> counts() {
    return tasks.list().stream().collect(Collectors.toMap(Tasks.Task::kind, Tasks.Task::count));
  }
}
