package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contactpoint.access.AgreementNeeded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.JoinStep;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.joining.OwnJoining;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.staff.Covers.Extension;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an invitation to a user for whom everything opens, and to the end of that. */
@ExtendWith(ArquillianExtension.class)
@Proves("F059")
class FirstSignInIT extends JoiningSteps {

  @Test
  @Proves({"F055", "F056", "F057", "F059"})
  void whoIsAskedForAndApprovedJoinsAndThenEverythingOpens() {
    Approvals.Invitation invited = approved(asked());
    Staff.Member member = member();
    assertThat(member.standings()).extracting(Staff.Held::evidence).contains(check);
    assertThat(member.history())
        .extracting(Staff.Event::action)
        .containsExactly(Operation.USER_REQUEST_APPROVE);

    SoftKey key = new SoftKey();
    String open = joined(invited, key);
    assertThat(recognition.recognise(open).caller()).isPresent();
    assertThat(current.settled()).isFalse();
    become(open);
    assertThatThrownBy(() -> staff.list(new Staff.Filter(Staff.Show.ALL, null, null, 1)))
        .as("a practitioner has no right to it at all")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ownKeys.held()).isInstanceOf(AgreementNeeded.class);
    OwnJoining.Owed owed = joining.owed();
    assertThat(owed.signed()).isFalse();
    assertThat(owed.course()).isEqualTo("2026.1");
    assertThatThrownBy(() -> joining.sign(owed.version(), false)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> joining.sign("0", true)).isInstanceOf(Conflict.class);
    joining.sign(owed.version(), true);
    joining.sign(owed.version(), true);
    recognition.recognise(open);
    assertThat(current.settled()).as("the training is still to be confirmed").isFalse();
    assertThatThrownBy(() -> joining.confirm(false)).isInstanceOf(InvalidInput.class);
    joining.confirm(true);
    recognition.recognise(open);
    assertThat(current.settled()).isTrue();
    assertThat(ownKeys.held().keys()).hasSize(1);
    assertThat(
            count(
                "SELECT COUNT(*) FROM standing s JOIN account a ON a.person_id = s.subject_id"
                    + " WHERE s.kind = 'AGREEMENT' AND s.evidence LIKE 'sha256:%' AND a.email = ?",
                email))
        .isEqualTo(1);
  }

  @Test
  @Proves("F064")
  void anAccountForATimeIsOutAtTheNextRequestAfterItsLastDay() {
    beManager();
    requests.ask(form(name, "PRACTITIONER", clock.today()));
    beManagement();
    String open = joined(approvals.approve(order(handle(), "EVIDENCE_SEEN")), new SoftKey());
    assertThat(recognition.recognise(open).caller()).as("on its last day").isPresent();
    set(
        "UPDATE standing SET valid_until = ? WHERE kind = 'COVER' AND subject_id ="
            + " (SELECT id FROM account WHERE email = ?)",
        clock.today().minusDays(1),
        email);
    set("UPDATE credential SET last_step = 0 WHERE account_id = ?", management.accountId);
    caller.become(management, caller.signIn(management));
    assertThat(member().ends()).isEqualTo(clock.today().minusDays(1));
    String account = member().row().account();
    Extension over = new Extension(account, clock.today().minusDays(1), "HR/2026/77", key());
    assertThatThrownBy(() -> covers.extend(over)).isInstanceOf(InvalidInput.class);
    covers.extend(new Extension(account, clock.today().plusDays(7), "HR/2026/77", key()));
    assertThat(member().ends()).isEqualTo(clock.today().plusDays(7));
    assertThat(recognition.recognise(open).caller()).as("extended").isPresent();
    set(
        "UPDATE standing SET valid_until = ? WHERE kind = 'COVER' AND subject_id ="
            + " (SELECT id FROM account WHERE email = ?)",
        clock.today().minusDays(1),
        email);
    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.COVER);
  }

  @Test
  @Proves({"ABUSE 1", "F059"})
  void anInvitationIsForOnePasswordOfOneAccountAndEveryFailureIsAlike() {
    Approvals.Invitation invited = approved(asked());
    recognition.recognise("nobody");
    String wrong = choose(invited.username(), "7K3M-Q2XW-0RTA-P9BC").message();
    assertThat(choose("no.such.user", invited.words()).message()).isEqualTo(wrong);
    assertThat(choose(manager.username, invited.words()).message()).isEqualTo(wrong);
    assertThatThrownBy(
            () ->
                joinStep.choose(
                    invited.username(),
                    invited.words(),
                    new JoinStep.Password("password1234", "password1234"),
                    SOMEWHERE))
        .isInstanceOf(InvalidInput.class);
    assertThat(choose(invited.username(), invited.words()).message()).isNull();
    assertThat(choose(invited.username(), invited.words()).message()).isEqualTo(wrong);
    set("UPDATE ticket SET expires_at = issued_at");
    Approvals.Invitation late = approved(askedAgain());
    set("UPDATE ticket SET expires_at = issued_at");
    recognition.recognise("nobody");
    assertThat(choose(late.username(), late.words()).message()).isEqualTo(wrong);
  }

  @Test
  @Proves("F059")
  void whereCodesAreTakenACodeGeneratorCanBeSetUpInsteadOnce() {
    Approvals.Invitation invited = approved(asked());
    recognition.recognise("nobody");
    String pending = choose(invited.username(), invited.words()).pendingSecret();
    String secret = joinStep.inviteCode(pending).orElseThrow();
    assertThat(joinStep.inviteCode(pending)).as("reloaded").contains(secret);
    assertThatThrownBy(() -> joinStep.makeCode(pending, "000000x"))
        .isInstanceOf(InvalidInput.class);
    joinStep.makeCode(pending, code(secret, clock.now()));
    assertThat(joinStep.inviteCode(pending)).as("the ticket is used up").isEmpty();
    String next = signIn.password(invited.username(), PASSWORD, SOMEWHERE);
    String later = code(secret, clock.now().plusSeconds(30));
    assertThat(signIn.code(next, later, SOMEWHERE).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }
}
