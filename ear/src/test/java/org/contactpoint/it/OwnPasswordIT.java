package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.OwnPassword;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changing one's own password, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F059")
class OwnPasswordIT {

  private static final String FRESH = "marble teapot wanders sideways";
  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.83", null);

  @Inject private OwnPassword password;
  @Inject private OwnKeys ownKeys;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture staff;

  @BeforeEach
  void signedIn() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    caller.become(staff, caller.signIn(staff));
  }

  @Test
  @Proves({"ASVS V6.3.7", "ASVS V6.4.3"})
  void theNewOneComesInTheOldOneDoesNotAndThePersonIsTold() {
    assertThat(password.change(StaffFixture.PASSWORD, FRESH, FRESH)).isTrue();

    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.PASSWORD_CHANGED);
    assertThat(comesIn(StaffFixture.PASSWORD)).isEqualTo(SignIn.Result.WRONG);
    assertThat(comesIn(FRESH)).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves("ASVS V6.3.1")
  void whoDoesNotKnowThePresentOneChangesNothingAndIsSlowedDown() {
    rows.set("DELETE FROM sign_in_throttle");
    for (int i = 0; i < 7; i++) {
      assertThat(password.change("a guess at a screen left alone", FRESH, FRESH)).isFalse();
    }
    // However slow this machine is: the block stands still while it is looked at.
    assertThat(
            rows.set(
                "UPDATE sign_in_throttle SET blocked_until = '2999-01-01 00:00:00'"
                    + " WHERE blocked_until IS NOT NULL"))
        .isEqualTo(1);
    assertThat(password.change(StaffFixture.PASSWORD, FRESH, FRESH))
        .as("too many guesses before")
        .isFalse();
    assertThat(comesIn(StaffFixture.PASSWORD))
        .as("signing in is not slowed down by it")
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves({"ASVS V6.2.9", "ASVS V6.2.12"})
  void commonOnesAreRefusedAndSixtyFourCharactersAreTaken() {
    String longer = "marble teapot wanders sideways under forty quiet lamps and sings";
    for (String weak : new String[] {"password1234", "short", StaffFixture.PASSWORD, null}) {
      assertThatThrownBy(() -> password.change(StaffFixture.PASSWORD, weak, weak))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> password.change(StaffFixture.PASSWORD, FRESH, FRESH + " "))
        .isInstanceOf(InvalidInput.class);
    assertThat(password.change(StaffFixture.PASSWORD, longer, longer)).isTrue();
    assertThat(comesIn(longer)).isEqualTo(SignIn.Result.SIGNED_IN);
    assertThat(comesIn(longer.substring(0, 63))).isEqualTo(SignIn.Result.WRONG);
  }

  private SignIn.Result comesIn(String typed) {
    return caller.comeIn(staff, typed, SOMEWHERE).result();
  }
}
