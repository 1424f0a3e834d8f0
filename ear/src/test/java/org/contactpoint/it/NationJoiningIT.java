package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first account of a management team: two of the national team, and nobody else. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F054", "F058"})
class NationJoiningIT extends NationSteps {

  @Test
  @Proves({"F055", "F059"})
  void authorityBeginsFromNothing() throws SQLException {
    beNational();
    String team = registered("MANAGEMENT");
    organisations.accredit(
        new StaffKeeping.Renewal(
            team, StandingKind.ACCREDITATION, clock.today(), "ACC-2026/7", null, key()));
    String mine = requests.ask(form(team, name, "MANAGEMENT_TEAM", null));
    assertThatThrownBy(() -> approvals.approve(order(mine, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("asked for this yourself");

    beNational();
    Approvals.Invitation invited = approvals.approve(order(mine, "EVIDENCE_SEEN"));
    become(joined(invited, new SoftKey()));

    assertThat(current.get().role()).isEqualTo(Role.MANAGEMENT_TEAM);
    assertThat(current.get().organisationName()).isEqualTo("Index team " + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRACTITIONER", "ORGANISATION_MANAGER", "AUDITOR", "NATIONAL_TEAM"})
  @Proves("ABUSE 37")
  void nationalTeamAsksForManagersOfAnAuthorityAndForNothingElseThere(String beyond) {
    beNational();
    String team = registered("MANAGEMENT");
    InvalidInput wrong =
        catchThrowableOfType(
            InvalidInput.class, () -> requests.check(form(team, name, beyond, null)));
    assertThat(wrong.problems()).extracting(Problem::field).containsExactly("role");
    assertThatThrownBy(() -> requests.ask(form(team, name, beyond, null)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void eachOfItsOwnIsAskedForByKind() {
    beNational();
    assertThat(requests.choices(registered("HELP_DESK")).roles()).containsExactly(Role.HELP_DESK);
    assertThat(requests.choices(null).roles()).containsExactly(Role.NATIONAL_TEAM);
  }

  @Test
  @Proves({"ABUSE 15", "ABUSE 37"})
  void schoolsAreNoneOfItsBusiness() throws SQLException {
    asked();
    String school =
        organisations.list(Organisations.Show.ALL, null, 1).rows().get(0).organisation();
    beNational();
    assertThatThrownBy(() -> requests.choices(school)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.ask(form(school, name, "MANAGEMENT_TEAM", null)))
        .isInstanceOf(NotFound.class);
    assertThat(requests.list(UserRequests.Show.WAITING, 1).rows())
        .extracting(UserRequests.Row::name)
        .doesNotContain(name);
    leaveNothingWaiting();
  }
}
