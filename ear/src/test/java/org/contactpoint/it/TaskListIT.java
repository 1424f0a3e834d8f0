package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.tasks.Tasks;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is to be done, counted within reach, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F054", "F055", "F130"})
class TaskListIT extends NationSteps {

  @Inject private Tasks tasks;

  @Test
  void nationalTeamIsToldOfTeamsWithoutAccreditationThenOfThoseThatPrepare() {
    beNational();
    Map<Tasks.Kind, Integer> before = counts();
    String team = registered("MANAGEMENT");
    assertThat(counts().get(Tasks.Kind.ORGANISATIONS_LAPSED))
        .isEqualTo(before.getOrDefault(Tasks.Kind.ORGANISATIONS_LAPSED, 0) + 1);

    organisations.accredit(
        new StaffKeeping.Renewal(
            team, StandingKind.ACCREDITATION, clock.today(), "ACC-2026/8", null, key()));

    assertThat(counts().getOrDefault(Tasks.Kind.ORGANISATIONS_LAPSED, 0))
        .isEqualTo(before.getOrDefault(Tasks.Kind.ORGANISATIONS_LAPSED, 0));
    assertThat(counts().get(Tasks.Kind.ORGANISATIONS_PREPARING))
        .isEqualTo(before.getOrDefault(Tasks.Kind.ORGANISATIONS_PREPARING, 0) + 1);
    assertThat(organisations.list(Organisations.Show.PREPARING, "Index team " + id, 1).rows())
        .hasSize(1);
  }

  @Test
  void requestIsATaskForOthersThanWhoAsked() throws SQLException {
    beNational();
    int before = counts().getOrDefault(Tasks.Kind.REQUESTS, 0);
    requests.ask(form(registered("MANAGEMENT"), name, "MANAGEMENT_TEAM", null));
    assertThat(counts().getOrDefault(Tasks.Kind.REQUESTS, 0)).isEqualTo(before);
    beNational();
    assertThat(counts().get(Tasks.Kind.REQUESTS)).isEqualTo(before + 1);
    leaveNothingWaiting();
  }

  @Test
  @Proves("ABUSE 15")
  void managementTeamIsToldOfItsOwnAndManagersOfNothing() throws SQLException {
    asked();
    beManagement();
    assertThat(counts().get(Tasks.Kind.REQUESTS)).isPositive();
    assertThat(counts()).doesNotContainKey(Tasks.Kind.MERGERS);
    leaveNothingWaiting();
    beManager();
    assertThatThrownBy(() -> tasks.list()).isInstanceOf(NotFound.class);
  }

  private Map<Tasks.Kind, Integer> counts() {
    return tasks.list().stream().collect(Collectors.toMap(Tasks.Task::kind, Tasks.Task::count));
  }
}
