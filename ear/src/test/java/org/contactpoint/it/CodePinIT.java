package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.OwnPin;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code, and the PIN that is checked beside it. */
@ExtendWith(ArquillianExtension.class)
@Proves("F059")
class CodePinIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.83", null);
  private static final String PIN = "274913";

  @Inject private OwnPin pins;
  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private ProductClock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private StaffFixture user;

  @BeforeEach
  void somebody() {
    user = new StaffFixture(register, Role.AUDITOR);
  }

  @Test
  void isSetWithThePresentPasswordAndNoWeakOne() {
    caller.become(user, caller.signIn(user));

    assertThatThrownBy(() -> pins.set(StaffFixture.PASSWORD, "123456", "123456"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> pins.set(StaffFixture.PASSWORD, PIN, "274914"))
        .isInstanceOf(InvalidInput.class);
    assertThat(pins.set("wrong", PIN, PIN)).isFalse();
    assertThat(pins.set(StaffFixture.PASSWORD, PIN, PIN)).isTrue();
    assertThat(pins.set(StaffFixture.PASSWORD, "902174", "902174")).isTrue();
  }

  @Test
  @Proves({"ABUSE 1", "ABUSE 6"})
  void withoutItOrWithAnotherTheAnswerIsThatOfAWrongPassword() {
    withPin();
    Instant next = clock.now().plusSeconds(30);
    SignIn.Answer wrong = attempt("wrong", user.code(next), PIN);

    assertThat(attempt(StaffFixture.PASSWORD, user.code(next), null)).isEqualTo(wrong);
    assertThat(attempt(StaffFixture.PASSWORD, user.code(next), "902174")).isEqualTo(wrong);
    assertThat(attempt(StaffFixture.PASSWORD, user.code(next), "")).isEqualTo(wrong);
    SignIn.Answer right = attempt(StaffFixture.PASSWORD, user.code(next), PIN);
    assertThat(right.result()).isEqualTo(SignIn.Result.SIGNED_IN);
    assertThat(recognition.recognise(right.sessionSecret()).caller().orElseThrow().strength())
        .isEqualTo(Strength.LIMITED);
  }

  @Test
  @Proves({"ABUSE 4", "ASVS V15.4.2"})
  void oneCodeWithItsPinInTwoRequestsAtOnceIsGoodOnce() throws Exception {
    withPin();
    String code = user.code(clock.now().plusSeconds(30));
    List<Future<SignIn.Result>> both = new ArrayList<>();
    for (String pending : List.of(pending(), pending())) {
      both.add(executor.submit(() -> signIn.code(pending, code, PIN, SOMEWHERE).result()));
    }

    List<SignIn.Result> results = List.of(both.get(0).get(), both.get(1).get());
    assertThat(results).containsExactlyInAnyOrder(SignIn.Result.SIGNED_IN, SignIn.Result.WRONG);
  }

  @Test
  @Proves("ABUSE 5")
  void aClockThatIsOffByHalfAMinuteIsTakenAndByMoreIsNot() {
    assertThat(off(-60).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(off(90).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(off(300).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(off(-300).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(off(30).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  /** Codes of a generator whose clock is so many seconds ahead, at the beginning of a step. */
  private SignIn.Answer off(int seconds) {
    Instant step = Instant.ofEpochSecond(clock.now().getEpochSecond() / 30 * 30);
    return attempt(StaffFixture.PASSWORD, user.code(step.plusSeconds(seconds)), null);
  }

  private void withPin() {
    caller.become(user, caller.signIn(user));
    assertThat(pins.set(StaffFixture.PASSWORD, PIN, PIN)).isTrue();
    recognition.recognise("nobody");
  }

  private String pending() {
    return signIn.password(user.username, StaffFixture.PASSWORD, SOMEWHERE);
  }

  private SignIn.Answer attempt(String password, String code, String pin) {
    String pending = signIn.password(user.username, password, SOMEWHERE);
    return signIn.code(pending, code, pin, SOMEWHERE);
  }
}
