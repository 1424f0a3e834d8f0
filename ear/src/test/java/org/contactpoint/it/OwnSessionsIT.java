package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.OwnKeys.NoticeKind;
import org.contactpoint.people.OwnSessions;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One's own sign-ins: seen, ended, and told when they were unusual. */
@ExtendWith(ArquillianExtension.class)
@Proves("F059")
class OwnSessionsIT {

  private static final String NETWORK = "192.0.2.84";

  @Inject private OwnSessions sessions;
  @Inject private OwnKeys ownKeys;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture staff;

  @BeforeEach
  void somebody() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
  }

  @Test
  @Proves({"ASVS V7.5.2", "ABUSE 9"})
  void onesOwnSignInsAreListedAndTheOthersEnded() {
    SignIn.Answer first = comesIn(StaffFixture.PASSWORD, null, "Edge on Windows");
    SignIn.Answer second = comesIn(StaffFixture.PASSWORD, first.device(), "Firefox on Linux");
    // One account has one session; somebody whose session was not ended must be seen all the same.
    rows.set(
        "UPDATE sign_in_session SET ended_at = NULL, ended_why = NULL WHERE account_id = ?",
        staff.accountId);
    assertThat(recognition.recognise(first.sessionSecret()).caller()).isPresent();
    caller.become(staff, second.sessionSecret());

    assertThat(sessions.list())
        .extracting(OwnSessions.Seen::browser, OwnSessions.Seen::fresh, OwnSessions.Seen::here)
        .containsExactly(
            tuple("Firefox on Linux", false, true), tuple("Edge on Windows", true, false));
    assertThat(sessions.list()).allMatch(one -> one.strength() == Strength.LIMITED);
    assertThat(sessions.endOthers()).isEqualTo(1);

    assertThat(sessions.list().get(1).ended()).isEqualTo(Recognition.Ended.ELSEWHERE);
    assertThat(recognition.recognise(first.sessionSecret()).caller()).isEmpty();
    assertThat(recognition.recognise(second.sessionSecret()).caller()).isPresent();
  }

  @Test
  @Proves("ASVS V6.3.5")
  void anUnusualSignInIsToldAtTheNextOne() {
    SignIn.Answer first = comesIn(StaffFixture.PASSWORD, null, null);
    assertThat(first.news()).as("it is not told to itself").isFalse();
    SignIn.Answer second = comesIn(StaffFixture.PASSWORD, first.device(), null);
    assertThat(second.news()).as("a browser not used before").isTrue();
    caller.become(staff, second.sessionSecret());
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .containsExactly(NoticeKind.NEW_BROWSER);

    for (int i = 0; i < 3; i++) {
      comesIn("a guess", first.device(), null);
    }
    assertThat(comesIn(StaffFixture.PASSWORD, first.device(), null).news()).isFalse();
    SignIn.Answer last = comesIn(StaffFixture.PASSWORD, first.device(), null);
    assertThat(last.news()).isTrue();
    caller.become(staff, last.sessionSecret());
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .containsExactly(NoticeKind.AFTER_FAILURES, NoticeKind.NEW_BROWSER);
  }

  private SignIn.Answer comesIn(String password, String device, String browser) {
    return caller.comeIn(staff, password, new SignIn.Origin(NETWORK, device, browser));
  }
}
