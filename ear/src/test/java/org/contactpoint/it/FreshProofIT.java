package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.contactpoint.access.ProofNeeded;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.KeyStep;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.OwnPin;
import org.contactpoint.people.OwnProof;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.keys.SoftKey.Twist;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second factor once more, before what matters most. */
@ExtendWith(ArquillianExtension.class)
@Proves("F059")
class FreshProofIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.85", null);

  @Inject private OwnProof proof;
  @Inject private OwnKeys ownKeys;
  @Inject private OwnPin pins;
  @Inject private KeyTickets tickets;
  @Inject private SignIn signIn;
  @Inject private KeyStep keyStep;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private String origin;

  private StaffFixture staff;

  @Test
  void aSecondFactorOfLongAgoIsAskedForAgainAndACodeIsTakenOnce() {
    staff = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    String session = caller.signIn(staff);
    caller.become(staff, session);
    assertThatThrownBy(this::act).isNotInstanceOf(ProofNeeded.class);
    stale(session);
    assertThatThrownBy(this::act).isInstanceOf(ProofNeeded.class);

    String code = staff.code(clock.now());
    assertThat(proof.code(code, "")).as("it was used to sign in").isFalse();
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    assertThat(proof.code("000000", "")).isFalse();
    assertThat(proof.code(staff.code(clock.now()), "")).isTrue();

    assertThat(recognition.recognise(session).caller()).isPresent();
    assertThatThrownBy(this::act).isNotInstanceOf(ProofNeeded.class);
  }

  @Test
  @Proves("ABUSE 7")
  void whoSignedInWithAKeyProvesItWithAKey() {
    SoftKey key = new SoftKey();
    staff = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(staff, caller.signIn(staff));
    assertThat(proof.ask()).as("no key yet").isEmpty();
    ownKeys.add("blue key", key.make(ownKeys.invite(), origin));
    recognition.recognise("nobody");
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, SOMEWHERE);
    String question = keyStep.ask(pending).orElseThrow();
    String session =
        keyStep.answer(pending, key.answer(question, origin), SOMEWHERE).sessionSecret();
    caller.become(staff, session);
    stale(session);
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);

    assertThat(proof.code(staff.code(clock.now()), "")).as("a code is less").isFalse();
    assertThat(proof.key(key.answer(proof.ask().orElseThrow(), origin, Twist.none().unverified())))
        .isFalse();
    String asked = proof.ask().orElseThrow();
    String answer = key.answer(asked, origin);
    assertThat(proof.key(answer)).isTrue();
    assertThat(proof.key(answer)).as("a question is good for one answer").isFalse();

    assertThat(recognition.recognise(session).caller()).isPresent();
    assertThatThrownBy(this::act).isNotInstanceOf(ProofNeeded.class);
  }

  @Test
  @Proves("ABUSE 6")
  void whoHasAPinIsAskedForItBesideTheCode() {
    staff = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    String session = caller.signIn(staff);
    caller.become(staff, session);
    assertThat(pins.set(StaffFixture.PASSWORD, "274913", "274913")).isTrue();
    stale(session);
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    String code = staff.code(clock.now());

    assertThat(proof.code(code, "")).as("without the PIN").isFalse();
    assertThat(proof.code(code, null)).isFalse();
    assertThat(proof.code(code, "902174")).as("with another").isFalse();
    assertThatThrownBy(this::act).isInstanceOf(ProofNeeded.class);
    assertThat(proof.code(code, "274913")).isTrue();

    assertThat(recognition.recognise(session).caller()).isPresent();
    assertThatThrownBy(this::act).isNotInstanceOf(ProofNeeded.class);
  }

  /** Fails in any case, since there is no such account; the guard is asked before that. */
  private void act() {
    tickets.issue(new Order("nobody", "KEY_LOST", "seen with passport", "key"));
  }

  private void stale(String session) {
    rows.set(
        "UPDATE sign_in_session SET proved_at = '2000-01-01 00:00:00' WHERE account_id = ?",
        staff.accountId);
    assertThat(recognition.recognise(session).caller()).isPresent();
  }
}
