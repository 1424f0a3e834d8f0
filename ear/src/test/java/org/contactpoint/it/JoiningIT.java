package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.joining.UserRequests.Asked;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking for users and deciding, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F058")
class JoiningIT extends JoiningSteps {

  @Test
  @Proves({"ABUSE 37", "F058"})
  void nobodyDecidesAboutAnOwnRequestOrAboutOneself() {
    String mine = askedByManagement();
    assertThatThrownBy(() -> approvals.approve(order(mine, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("asked for this yourself");
    assertThatThrownBy(() -> approvals.refuse(order(mine, "NO_NEED_SEEN")))
        .isInstanceOf(Refused.class);
    requests.withdraw(order(mine, "ASKED_WRONGLY"));
    asked();
    beManagement();
    String aboutMe = handle();
    set("UPDATE account SET email = ? WHERE id = ?", email, management.accountId);
    assertThatThrownBy(() -> approvals.approve(order(aboutMe, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("about yourself");
    assertThatThrownBy(() -> requests.ask(form("Invented Person", "PRACTITIONER", null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("for yourself");
  }

  @Test
  @Proves({"ABUSE 37", "F058"})
  void whoWasLetInByTheAskerDoesNotDecide() {
    asked();
    beManagement();
    String asked = handle();
    set(
        "INSERT INTO ticket (id, account_id, purpose, secret_hash, issued_by, issued_at,"
            + " expires_at) SELECT 77, ?, 'KEY', UNHEX(REPEAT('7f', 32)), r.asked_by, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
            + " FROM user_request r WHERE r.state = 'WAITING'",
        management.accountId);
    assertThatThrownBy(() -> approvals.approve(order(asked, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("given you a ticket");
    set("UPDATE ticket SET issued_at = '2000-01-01' WHERE id = 77");
    approvals.approve(order(asked, "EVIDENCE_SEEN"));
  }

  @Test
  @Proves({"ABUSE 37", "F062"})
  void nobodyAsksForMoreThanOnesOwnOrBeyondOnesReach() {
    beManager();
    for (String beyond : new String[] {"MANAGEMENT_TEAM", "AUDITOR", "OPERATOR"}) {
      assertThatThrownBy(() -> requests.ask(form(name, beyond, null)))
          .as(beyond)
          .isInstanceOf(Refused.class);
    }
    String request = requests.ask(form(name, "PRACTITIONER", null));
    assertThatThrownBy(() -> approvals.approve(order(request, "EVIDENCE_SEEN")))
        .as("a manager decides nothing")
        .isInstanceOf(NotFound.class);
    StaffFixture first = manager;
    beManager();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
    assertThat(requests.list(UserRequests.Show.WAITING, 1).rows()).isEmpty();
    set("UPDATE organisation SET authority = 'E08000003' WHERE id = ?", first.organisationId);
    beManagement();
    assertThat(requests.list(UserRequests.Show.WAITING, 1).rows())
        .extracting(UserRequests.Row::name)
        .doesNotContain(name);
  }

  @Test
  void onePersonHasOneAccountAndIsAskedForOnce() {
    asked();
    InvalidInput twice =
        catchThrowableOfType(
            InvalidInput.class, () -> requests.ask(form(name, "PRACTITIONER", null)));
    assertThat(twice.problems()).extracting(Problem::field).containsExactly("email");
    beManagement();
    approvals.approve(order(handle(), "EVIDENCE_SEEN"));
    beManager();
    InvalidInput known =
        catchThrowableOfType(
            InvalidInput.class, () -> requests.ask(form(name, "PRACTITIONER", null)));
    assertThat(known.problems()).extracting(Problem::field).containsExactly("email", "check");
    assertThat(known.problems().get(0).message()).contains("one person has one account");
  }

  @Test
  @Proves("ABUSE 46")
  void formsSentTwiceHaveOneEffectAndAnInvitationIsShownOnce() {
    beManager();
    Asked form = form(name, "PRACTITIONER", null);
    assertThat(requests.ask(form)).isEqualTo(requests.ask(form));
    assertThat(requests.list(UserRequests.Show.WAITING, 1).waiting()).isEqualTo(1);
    beManagement();
    Order approval = order(handle(), "EVIDENCE_SEEN");
    approvals.approve(approval);
    assertThatThrownBy(() -> approvals.approve(approval))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("shown already");
    assertThatThrownBy(() -> approvals.refuse(order(approval.subject(), "NO_NEED_SEEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("approved already");
    assertThat(count("SELECT COUNT(*) FROM account WHERE email = ?", email)).isEqualTo(1);
  }

  @Test
  void whoAskedReadsWhyItWasRefusedAndMayTakeItBackBefore() {
    asked();
    beManagement();
    approvals.refuse(order(handle(), "TRAINING_NOT_DONE"));
    caller.become(manager, session);
    UserRequests.Row row = requests.list(UserRequests.Show.DECIDED, 1).rows().get(0);
    assertThat(row.state()).isEqualTo(UserRequests.State.REFUSED);
    UserRequests.Whole whole = requests.view(row.request());
    assertThat(whole.decision().reason()).isEqualTo("The training is not done");
    assertThat(whole.decision().text()).isEqualTo("for a test");
    String again = requests.ask(form(name, "PRACTITIONER", null));
    requests.withdraw(order(again, "NO_LONGER_WANTED"));
    assertThat(requests.view(again).row().state()).isEqualTo(UserRequests.State.WITHDRAWN);
    assertThatThrownBy(() -> requests.withdraw(order(again, "NO_LONGER_WANTED")))
        .isInstanceOf(Conflict.class);
  }
}
