package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.Directory;
import org.contactpoint.people.duty.TeamDuties;
import org.contactpoint.people.duty.TeamDuties.Form;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.Teams;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When and how a team is reached, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F106")
class TeamDutyIT extends NationSteps {

  @Inject private TeamDuties duties;
  @Inject private Directory directory;

  private final long team = RandomIds.positiveLong();
  private String organisation;

  @BeforeEach
  void aManagerWithATeam() {
    beManager();
    set(
        "INSERT INTO team (id, organisation_id, name, version) VALUES (?, ?, 'North team', 1)",
        team,
        manager.organisationId);
    organisation = organisations.list(Organisations.Show.ALL, null, 1).rows().get(0).organisation();
  }

  @Test
  void managerSaysItOnceForEachFormAndTheDirectoryTellsIt() {
    Form form = form(shown(), "01632 960077", "Mon to Fri", "01632 960078");
    duties.keep(form);
    duties.keep(form);
    Teams.Team kept = shown();
    assertThat(kept.version()).isEqualTo(2);
    assertThat(kept.hours()).isEqualTo("Mon to Fri");
    assertThat(directory.teams(List.of(team)).get(team).outOfHours()).isEqualTo("01632 960078");
    assertThat(organisations.view(organisation).history())
        .extracting(Staff.Event::action)
        .containsExactly(Operation.TEAM_DUTY);

    ChangedMeanwhile second =
        catchThrowableOfType(
            ChangedMeanwhile.class,
            () -> duties.keep(new Form(organisation, kept.team(), 1, "", "Never", "", key())));
    assertThat(second.getMessage()).contains("Mon to Fri");
    duties.keep(form(kept, "", "", ""));
    assertThat(shown().hours()).isNull();
  }

  @Test
  void managementTeamDoesItToo() {
    final Teams.Team shown = shown();
    beManagement();
    String theirs = staff.view(handle(manager.username)).row().organisationHandle();
    duties.keep(
        new Form(theirs, shown.team(), shown.version(), "", "Always", "01632 960079", key()));
    assertThat(
            organisations.view(theirs).teams().stream()
                .filter(t -> t.team().equals(shown.team()))
                .map(Teams.Team::hours))
        .containsExactly("Always");
  }

  @Test
  @Proves({"ABUSE 14", "ABUSE 15"})
  void nobodyElseDoesItAndTeamsOfOthersDoNotExist() {
    final Form form = form(shown(), "", "Never", "");
    assertThatThrownBy(() -> duties.keep(form(shown(), "ring us", "", "1")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::field)
                    .containsExactly("telephone", "outOfHours"));
    beManager();
    assertThatThrownBy(() -> duties.keep(form)).as("another's").isInstanceOf(NotFound.class);
    String own = organisations.list(Organisations.Show.ALL, null, 1).rows().get(0).organisation();
    assertThatThrownBy(() -> duties.keep(new Form(own, form.team(), 1, "", "Never", "", key())))
        .as("another's team of the own organisation")
        .isInstanceOf(NotFound.class);
    StaffFixture practitioner = new StaffFixture(register, Role.PRACTITIONER);
    caller.become(practitioner, caller.signIn(practitioner));
    assertThatThrownBy(() -> duties.keep(form)).isInstanceOf(NotFound.class);
    assertThat(count("SELECT COUNT(*) FROM team WHERE id = ? AND hours IS NULL", team)).isOne();
  }

  private String handle(String user) {
    return staff.list(new Staff.Filter(Staff.Show.ALL, null, user, 1)).rows().get(0).account();
  }

  private Teams.Team shown() {
    return organisations.view(organisation).teams().get(0);
  }

  private Form form(Teams.Team shown, String telephone, String hours, String night) {
    return new Form(organisation, shown.team(), shown.version(), telephone, hours, night, key());
  }
}
