package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.NewPassword;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The help desk, through the real guard: called back first, then helped, and told of it. */
@ExtendWith(ArquillianExtension.class)
@Proves("F108")
class HelpDeskIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.90", null);
  private static final String FRESH = "seven purple kettles sing at dawn";

  @Inject private HelpDesk desk;
  @Inject private NewPassword newPassword;
  @Inject private OwnKeys ownKeys;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture user;
  private StaffFixture helper;

  private String open() {
    user = new StaffFixture(register, Role.PRACTITIONER);
    String session = caller.signIn(user);
    helper = new StaffFixture(register, Role.HELP_DESK);
    caller.become(helper, caller.signIn(helper));
    return session;
  }

  private String calledBack(StaffFixture who) {
    HelpDesk.Opened opened = desk.open(person(who), key());
    assertThat(desk.called(call(opened.deskCase(), opened.phrase()))).isTrue();
    return opened.deskCase();
  }

  @Test
  @Proves("ABUSE 37")
  void nobodyIsHelpedBeforeTheCallBackOrAfterThreeWrongPhrases() {
    open();
    HelpDesk.Opened opened = desk.open(person(user), key());
    String deskCase = opened.deskCase();
    assertThatThrownBy(() -> desk.unlock(deskCase, key())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> desk.passwordTicket(deskCase, key())).isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () -> desk.called(new HelpDesk.Call(deskCase, "OWN", opened.phrase(), List.of("TEAM"))))
        .isInstanceOf(InvalidInput.class);
    for (int i = 0; i < 3; i++) {
      assertThat(desk.called(call(deskCase, "apple apple apple apple"))).isFalse();
    }
    assertThatThrownBy(() -> desk.called(call(deskCase, opened.phrase())))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("three times");
    assertThat(desk.view(deskCase).spent()).isTrue();
  }

  @Test
  @Proves("ASVS V6.4.4")
  void newPasswordByTicketEndsSessionsAndTheOldPasswordAndThePersonIsTold() {
    String session = open();
    String deskCase = calledBack(user);
    Ticket ticket = desk.passwordTicket(deskCase, key());
    assertThatThrownBy(() -> desk.keyTicket(deskCase, key()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("management team");
    assertThat(desk.view(deskCase).acts()).hasSize(1);
    recognition.recognise("nobody");
    assertThat(newPassword.set("no.such.name", ticket.words(), FRESH, FRESH, SOMEWHERE))
        .as("for another name")
        .isEqualTo(newPassword.set(user.username, "0000-0000-0000-0000", FRESH, FRESH, SOMEWHERE))
        .isPresent();
    assertThatThrownBy(
            () -> newPassword.set(user.username, ticket.words(), "short", "short", SOMEWHERE))
        .isInstanceOf(InvalidInput.class);

    assertThat(newPassword.set(user.username, ticket.words(), FRESH, FRESH, SOMEWHERE)).isEmpty();

    assertThat(newPassword.set(user.username, ticket.words(), FRESH, FRESH, SOMEWHERE)).isPresent();
    assertThat(recognition.recognise(session).ended()).isEqualTo(Recognition.Ended.HELP_DESK);
    assertThat(answer(StaffFixture.PASSWORD).result()).isEqualTo(SignIn.Result.WRONG);
    SignIn.Answer in = answer(FRESH);
    assertThat(in.result()).isEqualTo(SignIn.Result.SIGNED_IN);
    assertThat(in.news()).isTrue();
    caller.become(user, in.sessionSecret());
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.PASSWORD_TICKET, OwnKeys.NoticeKind.PASSWORD_CHANGED);
  }

  @Test
  void whoTypedTheWrongPasswordTooOftenComesInAgainOnceUnlocked() {
    open();
    for (int i = 0; i < 7; i++) {
      assertThat(answer("not the password").result()).isEqualTo(SignIn.Result.WRONG);
    }
    assertThat(answer(StaffFixture.PASSWORD).result()).as("locked").isEqualTo(SignIn.Result.WRONG);
    again();
    desk.unlock(calledBack(user), key());

    assertThat(answer(StaffFixture.PASSWORD).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  void sessionsAreEndedAndAKeyTicketIsShownOnce() {
    String session = open();
    String deskCase = calledBack(user);
    desk.endSessions(deskCase, key());
    String once = key();
    assertThat(desk.keyTicket(deskCase, once).words()).hasSize(19);
    assertThatThrownBy(() -> desk.keyTicket(deskCase, once)).isInstanceOf(Conflict.class);
    assertThat(recognition.recognise(session).ended()).isEqualTo(Recognition.Ended.HELP_DESK);
  }

  @Test
  @Proves({"F062", "ABUSE 14", "ABUSE 37"})
  void deskHelpsNobodyWhoWatchesNoColleagueNoOtherDesksCaseAndNobodySuspended() {
    open();
    for (Role role : List.of(Role.AUDITOR, Role.OPERATOR, Role.NATIONAL_TEAM, Role.HELP_DESK)) {
      assertThat(desk.find(new StaffFixture(register, role).username)).as(role.name()).isEmpty();
    }
    StaffFixture suspended = new StaffFixture(register, Role.PRACTITIONER);
    rows.set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", suspended.accountId);
    assertThat(desk.find(suspended.username)).isEmpty();
    StaffFixture myself = new StaffFixture(register, Role.PRACTITIONER);
    rows.set(
        "UPDATE account SET person_id = " + helper.personId + " WHERE id = ?", myself.accountId);
    assertThat(desk.find(myself.username)).isEmpty();
    String theirs = calledBack(user);
    StaffFixture other = new StaffFixture(register, Role.HELP_DESK);
    caller.become(other, caller.signIn(other));
    assertThatThrownBy(() -> desk.view(theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.unlock(theirs, key())).isInstanceOf(NotFound.class);
  }

  @Test
  @Proves("ABUSE 37")
  void oneAtTheDeskIssuesNoTicketForWhoKeepsStaffNorForWhoHasNotJoined() {
    open();
    StaffFixture keeper = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    String deskCase = calledBack(keeper);
    assertThat(desk.view(deskCase).tickets()).isFalse();
    assertThatThrownBy(() -> desk.keyTicket(deskCase, key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("two people");
    assertThatThrownBy(() -> desk.passwordTicket(deskCase, key())).isInstanceOf(Refused.class);
    desk.unlock(deskCase, key());
    assertThat(rows.count("SELECT COUNT(*) FROM ticket WHERE account_id = ?", keeper.accountId))
        .isZero();
    String joining = calledBack(user);
    assertThat(desk.view(joining).tickets()).isTrue();
    rows.set(
        "UPDATE credential SET state = 'GONE' WHERE kind = 'PASSWORD' AND account_id = ?",
        user.accountId);
    assertThatThrownBy(() -> desk.passwordTicket(joining, key()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("not joined");
  }

  @Test
  void afterADaysWorkTheDeskStopsAndTheNationalTeamIsTold() {
    StaffFixture national = new StaffFixture(register, Role.NATIONAL_TEAM);
    String watching = caller.signIn(national);
    open();
    String deskCase = calledBack(user);
    for (int i = 0; i < 30; i++) {
      desk.unlock(deskCase, key());
    }
    assertThatThrownBy(() -> desk.unlock(deskCase, key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("national team has been told");
    assertThat(rows.count("SELECT COUNT(*) FROM desk_act WHERE desk_account = ?", helper.accountId))
        .isEqualTo(30);
    caller.become(national, watching);
    assertThat(ownKeys.held().notices())
        .filteredOn(n -> n.kind() == OwnKeys.NoticeKind.DESK_LIMIT)
        .extracting(OwnKeys.Notice::about)
        .contains(helper.username);
  }

  private void again() {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", helper.accountId);
    caller.become(helper, caller.signIn(helper));
  }

  private String person(StaffFixture who) {
    return desk.find(who.username).get(0).person();
  }

  private static HelpDesk.Call call(String deskCase, String phrase) {
    return new HelpDesk.Call(deskCase, "OWN", phrase, List.of("TEAM", "MANAGER"));
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  /** A sign-in with the user's code, as if the last one had not been used. */
  private SignIn.Answer answer(String password) {
    return caller.comeIn(user, password, SOMEWHERE);
  }
}
